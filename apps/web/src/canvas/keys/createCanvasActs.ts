import { unionRect } from '@wayline/scene';
import { READING_TOOLS } from '../controls/tools.ts';
import { enterGroup } from '../groups/enterGroup.ts';
import { groupOfAll } from '../groups/groupOfAll.ts';
import { groupSelected, ungroupSelected } from '../groups/groupSelected.ts';
import { leaveGroup } from '../groups/leaveGroup.ts';
import { lockSelected } from '../groups/lockSelected.ts';
import { stackSelected } from '../groups/stackSelected.ts';
import { isPlacingTool, newItem, placeItem } from '../pointer/place.ts';
import type { Surface } from '../pointer/stroke.ts';
import { resizeByKey } from '../resize/resizeByKey.ts';
import { toBoard } from '../view/viewport.ts';
import type { CanvasAct } from './canvasKey.ts';
import { duplicateStructure } from './duplicateStructure.ts';
import { selectAll } from './selectAll.ts';
import { connectSelected, duplicateSelected, editSelected, nudgeSelected } from './selectionActs.ts';

/** Deletes records, and what lies in them as well where that is asked for. */
type DeleteRecords = (ids: readonly string[], contents?: 'keep' | 'delete') => void;

/** What the keys of the canvas do; each says whether it did anything, so that the browser must not as well. */
export interface CanvasActs {
  run(act: CanvasAct): boolean;
  /** Begins to write into the note that is picked, with this letter. */
  type(key: string): boolean;
}

/** Makes what the keys of the canvas do. */
export function createCanvasActs(surface: Surface, deleteRecords: DeleteRecords): CanvasActs {
  const { canvas, session, ui, words } = surface;
  const { view, index } = canvas;
  const { board, canEdit } = session;
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
        if (act.tool === 'connector' && connectSelected(board, ui)) return true;
        state.setTool(act.tool);
        return true;
      case 'pan':
        view.panBy(act.dx, act.dy);
        return true;
      case 'nudge':
        return canEdit && nudgeSelected(board, ui, act.dx, act.dy);
      case 'resize':
        return canEdit && resizeByKey(surface, act.dx, act.dy);
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

  return { run, type: (key) => editSelected(board, ui, key) };
}
