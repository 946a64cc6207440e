import { moveItems } from '@wayline/document';
import type { ItemId, MapId } from '@wayline/domain';
import { unionRect } from '@wayline/scene';
import { type RefObject, useEffect } from 'react';
import { isTyped } from '../../journey/keys/gridKey.ts';
import { useDelete } from '../../journey/useDelete.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { READING_TOOLS } from '../controls/tools.ts';
import { copyItems } from '../pointer/copyItems.ts';
import { draggable } from '../pointer/dragItems.ts';
import { type CanvasAct, canvasKey } from './canvasKey.ts';

/** Where keys belong to somebody else: texts, fields, dialogs, menus. */
const FOREIGN =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"], [role="tablist"], [role="radiogroup"]';
/** Where arrows and Enter have a meaning of their own. */
const CONTROLS = 'button, a, [role="toolbar"], [role="complementary"]';

/** A copy made by key lies this far from what it copies. */
const BESIDE = 24;

/** The keyboard on the canvas: tools, moving about, and what is selected. */
export function useCanvasKeys(isPanning: RefObject<boolean>): void {
  const { view, index } = useCanvas();
  const { board, canEdit, scene } = useSession();
  const ui = useUiStore();
  const deleteRecords = useDelete();

  useEffect(() => {
    const editSelected = (typed?: string): boolean => {
      const [id, ...others] = ui.getState().selection;
      const item = id === undefined || others.length > 0 ? undefined : board.get('items', id);
      if (!canEdit || !item || item.locked || item.type === 'drawing' || item.type === 'personaSheet')
        return false;
      ui.getState().edit({
        collection: 'items',
        id: item.id,
        field: 'text',
        ...(typed !== undefined && { typed }),
      });
      return true;
    };

    const duplicate = (): void => {
      const made = copyItems(board, draggable(board, ui.getState().selection), BESIDE, BESIDE);
      if (made.length > 0) ui.getState().select(made);
    };

    const nudge = (dx: number, dy: number): boolean => {
      if (!canEdit) return false;
      const ids = draggable(board, ui.getState().selection);
      const moved = [...ids].flatMap((id) => {
        const pos = board.get('items', id)?.pos ?? board.get('maps', id)?.pos;
        return pos ? [{ id: id as ItemId | MapId, pos: [pos[0] + dx, pos[1] + dy] as const }] : [];
      });
      return moved.length > 0 && moveItems(board, moved).ok;
    };

    const run = (act: CanvasAct): boolean => {
      const state = ui.getState();
      switch (act.act) {
        case 'tool':
          if (act.tool === 'image' || !(canEdit || READING_TOOLS.includes(act.tool))) return false;
          state.setTool(act.tool);
          return true;
        case 'pan':
          view.panBy(act.dx, act.dy);
          return true;
        case 'nudge':
          return nudge(act.dx, act.dy);
        case 'zoom':
          if (act.direction === 0) view.zoomTo(1);
          else view.zoomStep(act.direction);
          return true;
        case 'fitAll':
          view.fitArea(index.scene().bounds);
          return true;
        case 'fitSelection': {
          const places = state.selection.flatMap((id) => index.place(id) ?? []);
          const area = places.length > 0 ? places.reduce(unionRect) : undefined;
          if (area) view.fitArea(area);
          return true;
        }
        case 'selectAll':
          state.select([
            ...index.scene().items.map(({ itemId }) => itemId),
            ...index.scene().maps.map(({ mapId }) => mapId),
          ]);
          return true;
        case 'delete':
          if (!canEdit || state.selection.length === 0) return false;
          deleteRecords(state.selection);
          return true;
        case 'duplicate':
          if (canEdit) duplicate();
          return canEdit;
        case 'edit':
          return editSelected();
        case 'leave':
          if (state.tool !== 'select') state.setTool('select');
          else state.select([]);
          return true;
      }
    };

    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || ui.getState().view !== 'board') return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(FOREIGN)) return;
      if (event.key === ' ' && !target?.closest('button')) {
        isPanning.current = true;
        return;
      }
      const { selection } = ui.getState();
      const inControls = target?.closest(CONTROLS) !== null && target !== document.body;
      const act = canvasKey(event, selection.length > 0);
      const fits = act?.act === 'fitAll' || act?.act === 'fitSelection';
      // A note that is picked takes letters as its text, as a cell of the grid does; fitting it must stay possible.
      if (
        !inControls &&
        !fits &&
        selection.length === 1 &&
        isTyped(event) &&
        event.key !== ' ' &&
        editSelected(event.key)
      ) {
        event.preventDefault();
        return;
      }
      if (!act || (inControls && (act.act === 'pan' || act.act === 'nudge' || act.act === 'edit'))) return;
      if (run(act)) event.preventDefault();
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === ' ') isPanning.current = false;
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keyup', onKeyUp);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keyup', onKeyUp);
    };
  }, [view, index, board, canEdit, scene, ui, deleteRecords, isPanning]);
}
