import { unionRect } from '@wayline/scene';
import { type RefObject, useEffect } from 'react';
import { useText } from '../../i18n/useText.ts';
import { isTyped } from '../../journey/keys/gridKey.ts';
import { useDelete } from '../../journey/useDelete.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { READING_TOOLS } from '../controls/tools.ts';
import { enterGroup } from '../groups/enterGroup.ts';
import { groupOfAll } from '../groups/groupOfAll.ts';
import { groupSelected, ungroupSelected } from '../groups/groupSelected.ts';
import { leaveGroup } from '../groups/leaveGroup.ts';
import { lockSelected } from '../groups/lockSelected.ts';
import { stackSelected } from '../groups/stackSelected.ts';
import { usePictureTool } from '../pictures/usePictureTool.ts';
import { isPlacingTool, newItem, placeItem } from '../pointer/place.ts';
import { useLastPointer } from '../pointer/useLastPointer.ts';
import { toBoard } from '../view/viewport.ts';
import { type CanvasAct, canvasKey } from './canvasKey.ts';
import { duplicateStructure } from './duplicateStructure.ts';
import { selectAll } from './selectAll.ts';
import { connectSelected, duplicateSelected, editSelected, nudgeSelected } from './selectionActs.ts';

/** Where keys belong to somebody else: texts, fields, dialogs, menus. */
const FOREIGN =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"], [role="tablist"], [role="radiogroup"]';
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
    const surface = { canvas, session, ui, words };
    /** With one group picked: into it, to the member at which the keyboard stands. */
    const enterSelected = (): boolean => {
      const { selection } = ui.getState();
      if (groupOfAll(board, selection) === null) return false;
      const at = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item;
      return enterGroup(surface, selection.find((id) => id === at) ?? selection[0] ?? '');
    };
    /** A placing tool and Enter: the thing comes to the middle of what is seen. */
    const placeInMiddle = (): boolean => {
      const { tool } = ui.getState();
      if (!canEdit || !isPlacingTool(tool)) return false;
      const { width, height, ...seen } = view.get();
      const middle = toBoard(seen, { x: width / 2, y: height / 2 });
      placeItem(surface, newItem(tool, { ...middle, width: 0, height: 0 }, session.me.name));
      return true;
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
          selectAll(surface);
          return true;
        case 'delete':
          if (!canEdit || state.selection.length === 0) return false;
          deleteRecords(state.selection);
          return true;
        case 'deleteContents':
          if (!canEdit || state.selection.length === 0) return false;
          deleteRecords(state.selection, 'delete');
          return true;
        case 'group':
          // The browser would search for the next match.
          return !canEdit || groupSelected(surface) || true;
        case 'ungroup':
          return !canEdit || ungroupSelected(surface) || true;
        case 'pickMore':
          state.setPicksMore(!state.picksMore);
          canvas.announcement.set(state.picksMore ? words.acts.picksOne : words.acts.picksMore);
          return true;
        case 'lock':
          return canEdit && lockSelected(surface);
        case 'stack':
          return canEdit && stackSelected(surface, act.to);
        case 'duplicate':
          return canEdit && (duplicateStructure(surface) || duplicateSelected(board, ui));
        case 'shortcuts':
          state.setDialog('shortcuts');
          return true;
        case 'edit':
          return placeInMiddle() || (canEdit && editSelected(board, ui)) || enterSelected();
        case 'leave':
          state.setPicksMore(false);
          if (state.tool !== 'select') state.setTool('select');
          else if (!leaveGroup(surface)) state.select([]);
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
      const fits = act?.act === 'fitAll' || act?.act === 'fitSelection' || act?.act === 'stack';
      // A note that is picked takes letters as its text, as a cell of the grid does; fitting and stacking stay possible.
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
