import { duplicate } from '@wayline/document';
import { unionRect } from '@wayline/scene';
import { type RefObject, useEffect } from 'react';
import { useText } from '../../i18n/useText.ts';
import { isTyped } from '../../journey/keys/gridKey.ts';
import { useDelete } from '../../journey/useDelete.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { READING_TOOLS } from '../controls/tools.ts';
import { usePictureTool } from '../pictures/usePictureTool.ts';
import { isPlacingTool, newItem, placeItem } from '../pointer/place.ts';
import { useLastPointer } from '../pointer/useLastPointer.ts';
import { toBoard } from '../view/viewport.ts';
import { type CanvasAct, canvasKey } from './canvasKey.ts';
import { connectSelected, duplicateSelected, editSelected, nudgeSelected } from './selectionActs.ts';

/** Where keys belong to somebody else: texts, fields, dialogs, menus. */
const FOREIGN =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"], [role="tablist"], [role="radiogroup"]';
/** Between a map and its copy, in board units. */
const MAP_GAP = 96;
/** Where arrows and Enter have a meaning of their own. */
const CONTROLS = 'button, a, [role="toolbar"], aside';

/** The keyboard on the canvas: tools, moving about, and what is selected. */
export function useCanvasKeys(isPanning: RefObject<boolean>): void {
  const canvas = useCanvas();
  const session = useSession();
  const { canvas: words } = useText();
  const { view, index } = canvas;
  const { board, canEdit } = session;
  const ui = useUiStore();
  const deleteRecords = useDelete();
  const addPictures = usePictureTool(useLastPointer());

  useEffect(() => {
    /** A placing tool and Enter: the thing comes to the middle of what is seen. */
    const placeInMiddle = (): boolean => {
      const { tool } = ui.getState();
      if (!canEdit || !isPlacingTool(tool)) return false;
      const { width, height, ...seen } = view.get();
      const middle = toBoard(seen, { x: width / 2, y: height / 2 });
      placeItem(
        { canvas, session, ui, words },
        newItem(tool, { ...middle, width: 0, height: 0 }, session.me.name),
      );
      return true;
    };

    /** Copies of selected stages, steps, lanes or maps stand beside them. */
    const duplicateStructure = (): boolean => {
      const { selection, select } = ui.getState();
      const width = Math.max(0, ...selection.map((id) => index.map(id)?.rect.width ?? 0));
      const offset = [width + MAP_GAP, 0] as const;
      const made = duplicate(board, selection, { copyName: words.grid.copyName, offset });
      if (made.ok) select(made.ids);
      return made.ok;
    };

    const run = (act: CanvasAct): boolean => {
      const state = ui.getState();
      switch (act.act) {
        case 'tool':
          if (!(canEdit || READING_TOOLS.includes(act.tool))) return false;
          if (act.tool === 'image') {
            addPictures();
            return true;
          }
          if (act.tool === 'connector' && connectSelected(board, ui)) return true;
          state.setTool(act.tool);
          return true;
        case 'pan':
          view.panBy(act.dx, act.dy);
          return true;
        case 'nudge':
          return canEdit && nudgeSelected(board, ui, act.dx, act.dy);
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
          return canEdit && (duplicateStructure() || duplicateSelected(board, ui));
        case 'shortcuts':
          state.setDialog('shortcuts');
          return true;
        case 'edit':
          return placeInMiddle() || (canEdit && editSelected(board, ui));
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
      const inControls = target !== null && target.closest(CONTROLS) !== null;
      const act = canvasKey(event, selection.length > 0);
      const fits = act?.act === 'fitAll' || act?.act === 'fitSelection';
      // A note that is picked takes letters as its text, as a cell of the grid does; fitting it must stay possible.
      if (
        !inControls &&
        !fits &&
        selection.length === 1 &&
        isTyped(event) &&
        event.key !== ' ' &&
        canEdit &&
        editSelected(board, ui, event.key)
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
  }, [canvas, session, words, view, index, board, canEdit, ui, deleteRecords, isPanning, addPictures]);
}
