import { addCard, addLane, addStage, addStep, LOCAL } from '@wayline/document';
import type { BoardSnapshot, LaneId, MapId, StageId, StepId } from '@wayline/domain';
import type { Part } from '@wayline/scene';
import { type RefObject, useMemo } from 'react';
import { useCanvas } from '../canvas/CanvasContext.ts';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { takesCards } from './drag/dropTarget.ts';
import { editableOf } from './editing/editableOf.ts';
import type { Grid } from './GridContext.ts';
import { moveFocus } from './gridFocus.ts';
import type { GridModel } from './gridModel.ts';

type GridActs = Pick<Grid, 'edit' | 'focus' | 'focusCell' | 'next' | 'newCard' | 'insert' | 'firstStep'>;

const laneTypeOf = (snapshot: BoardSnapshot, laneId: string | undefined) =>
  laneId === undefined ? undefined : snapshot.lanes.get(laneId)?.type;

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
  const { board, scene, canEdit } = useSession();
  const { view } = useCanvas();
  const ui = useUiStore();

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

    const newCard = (part: Part, text = ''): void => {
      const { laneId, stepId, cardId } = part.refs;
      const type = laneTypeOf(board.snapshot(), laneId);
      if (!canEdit || laneId === undefined || stepId === undefined || !type || !takesCards(type)) return;
      const added = addCard(board, {
        laneId: laneId as LaneId,
        stepId: stepId as StepId,
        ...(cardId !== undefined && { place: { after: cardId } }),
      });
      if (!added.ok) return;
      scene.flush();
      ui.getState().select([added.id]);
      ui.getState().edit({
        collection: 'cards',
        id: added.id,
        field: 'text',
        fresh: true,
        ...(text !== '' && { typed: text }),
      });
    };

    const insertStage = (place: { before: string } | { after: string } | 'end'): void => {
      const made = board.transact(LOCAL, () => {
        const stage = addStage(board, { mapId: mapId as MapId, name: '', place });
        // A stage begins with a step: an empty one would have a column in which nothing can lie.
        if (stage.ok) addStep(board, { stageId: stage.id, name: '' });
        return stage;
      });
      if (made.ok) open('stages', made.id, 'name');
    };

    const open = (collection: 'stages' | 'steps' | 'lanes', id: string, field: string): void => {
      scene.flush();
      ui.getState().select([id]);
      ui.getState().edit({ collection, id, field, fresh: true });
    };

    return {
      focus,
      newCard: (part) => newCard(part),
      edit(part, typed) {
        if (!canEdit) return;
        const editing = editableOf(mapId, part);
        if (!editing) {
          if (part.kind === 'cell') newCard(part, typed);
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
      insert(what, besideId, side) {
        if (!canEdit) return;
        const place =
          besideId === null ? 'end' : side === 'before' ? { before: besideId } : { after: besideId };
        if (what === 'stage') return insertStage(place);
        if (what === 'lane') {
          const lane = addLane(board, { mapId: mapId as MapId, type: 'custom', title: '', place });
          if (lane.ok) open('lanes', lane.id, 'title');
          return;
        }
        const stageId = board.get('steps', besideId ?? '')?.stageId;
        const step = stageId && addStep(board, { stageId, name: '', place });
        if (step?.ok) open('steps', step.id, 'name');
      },
      firstStep(stageId) {
        const step = canEdit ? addStep(board, { stageId: stageId as StageId, name: '' }) : undefined;
        if (step?.ok) open('steps', step.id, 'name');
      },
    };
  }, [board, scene, canEdit, view, ui, mapId, model, root]);
}
