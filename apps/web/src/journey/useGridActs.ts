import { addStep } from '@wayline/document';
import type { StageId } from '@wayline/domain';
import { type RefObject, useMemo } from 'react';
import { useCanvas } from '../canvas/CanvasContext.ts';
import { useText } from '../i18n/useText.ts';
import { isBlank } from '../private/blankId.ts';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { useLate } from '../ui/useLate.ts';
import { editableOf } from './editing/editableOf.ts';
import type { Grid } from './GridContext.ts';
import { moveFocus } from './gridFocus.ts';
import type { GridModel } from './gridModel.ts';
import { insertBeside } from './insertBeside.ts';
import { newCardAt } from './newCardAt.ts';

const fetchActs = (): Promise<typeof import('./keys/keyActs.ts')> => import('./keys/keyActs.ts');

type GridActs = Pick<
  Grid,
  'edit' | 'focus' | 'focusCell' | 'next' | 'newCard' | 'insert' | 'firstStep' | 'leaveTray'
>;

/** The element of a part, if it is mounted. */
function elementOf(root: HTMLElement | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;
}

/** What can be done from any place of one grid. */
export function useGridActs(
  mapId: string,
  model: RefObject<GridModel>,
  root: RefObject<HTMLElement | null>,
): GridActs {
  const { board, homeOf, scene, canEdit } = useSession();
  const { view, announcement } = useCanvas();
  const late = useLate(fetchActs);
  const ui = useUiStore();
  const { canvas: words } = useText();

  return useMemo(() => {
    const focusNow = (key: string): boolean => {
      const element = elementOf(root.current, key);
      element?.focus({ preventScroll: true });
      return element !== null;
    };

    const focus = (key: string): void => {
      const part = model.current.byKey.get(key);
      if (!part) return;
      const { x, y } = model.current.scene.rect;
      // Pinned headers and the tool bar cover what is brought in just at the edge.
      const headers = part.kind === 'card' || part.kind === 'cell' || part.kind === 'emotionPoint';
      const above = headers ? 96 : 0;
      const left = headers ? model.current.scene.laneHeaderWidth : 0;
      const { rect } = part;
      view.reveal({
        x: x + rect.x - left,
        y: y + rect.y - above,
        width: rect.width + left,
        height: rect.height + above,
      });
      // What was not in view is mounted by the next frame.
      if (!focusNow(key))
        requestAnimationFrame(() => focusNow(key) || requestAnimationFrame(() => focusNow(key)));
    };

    return {
      focus,
      newCard: (part) => newCardAt({ board, homeOf, scene, canEdit }, ui, part),
      edit(part, typed) {
        if (!canEdit || isBlank(part.refs.cardId)) return;
        const editing = editableOf(mapId, part);
        if (!editing) {
          if (part.kind === 'cell') newCardAt({ board, homeOf, scene, canEdit }, ui, part, typed);
          return;
        }
        ui.getState().select([editing.id]);
        ui.getState().edit(typed === undefined ? editing : { ...editing, typed });
      },
      focusCell(part) {
        const { laneId, stepId } = part.refs;
        const lane = model.current.lanes.find(({ row }) => row.laneId === laneId);
        const cell = lane?.cells.find(({ cell }) => cell.refs.stepId === stepId);
        if (cell) focus(cell.cell.key);
      },
      next(part, direction) {
        const to = moveFocus(model.current, part.key, direction);
        focus(to?.key ?? part.key);
      },
      insert: (what, besideId, side) =>
        insertBeside({ board, scene, canEdit }, ui, mapId, what, besideId, side),
      leaveTray(cardId) {
        const home = homeOf(cardId);
        const laneId = home.get('cards', cardId)?.laneId;
        const card = { kind: 'card', refs: { cardId, ...(laneId && { laneId }) } } as const;
        late.call(({ moveRecord }) => {
          const said = moveRecord(home, model.current, card, 'right', words, null);
          if (said === null) return;
          announcement.set(said);
          scene.flush();
          requestAnimationFrame(() => focus(cardId));
        });
      },
      firstStep(stageId) {
        const step = canEdit ? addStep(board, { stageId: stageId as StageId, name: '' }) : undefined;
        if (!step?.ok) return;
        scene.flush();
        ui.getState().select([step.id]);
        ui.getState().edit({ collection: 'steps', id: step.id, field: 'name', fresh: true });
      },
    };
  }, [board, homeOf, scene, canEdit, view, announcement, late, ui, words, mapId, model, root]);
}
