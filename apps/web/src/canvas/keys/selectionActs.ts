import { addConnector, type BoardDocument, copyThings, LOCAL, moveItems } from '@wayline/document';
import { hasWords, type ItemId, type MapId } from '@wayline/domain';
import type { UiStore } from '../../ui/uiStore.ts';
import { carriedBy } from '../arrange/carriedBy.ts';
import { copyCards } from '../clipboard/copyCards.ts';
import { thingsOf } from '../clipboard/thingsOf.ts';

const isConnector =
  (board: BoardDocument) =>
  (id: string): boolean =>
    board.get('connectors', id) !== undefined;

/** A copy made by key lies this far from what it copies. */
const BESIDE = 24;

/** Copies what is selected, things beside themselves and cards in their cells, and selects the copies; false where nothing was copied. */
export function duplicateSelected(board: BoardDocument, ui: UiStore): boolean {
  const { selection } = ui.getState();
  const things = thingsOf(board, [...carriedBy(board, selection), ...selection.filter(isConnector(board))]);
  const made = board.transact(LOCAL, () => [
    ...copyThings(board, things, [BESIDE, BESIDE]),
    ...copyCards(board, selection),
  ]);
  if (made.length > 0) ui.getState().select(made);
  return made.length > 0;
}

/** Moves the selected items and maps by a distance, as one step of the history. */
export function nudgeSelected(board: BoardDocument, ui: UiStore, dx: number, dy: number): boolean {
  const moved = [...carriedBy(board, ui.getState().selection)].flatMap((id) => {
    const pos = board.get('items', id)?.pos ?? board.get('maps', id)?.pos;
    return pos ? [{ id: id as ItemId | MapId, pos: [pos[0] + dx, pos[1] + dy] as const }] : [];
  });
  return moved.length > 0 && moveItems(board, moved).ok;
}

/** Joins the two selected things by an arrow, from the first picked to the second; the pointer's equal is a drag. */
export function connectSelected(board: BoardDocument, ui: UiStore): boolean {
  const [from, to, ...others] = ui.getState().selection;
  if (from === undefined || to === undefined || others.length > 0) return false;
  const added = addConnector(board, { from: { recordId: from }, to: { recordId: to } });
  if (added.ok) ui.getState().select([added.id]);
  return added.ok;
}

/** Opens the words of the one selected item or the label of the one arrow; `typed` takes their place. False where it has none. */
export function editSelected(board: BoardDocument, ui: UiStore, typed?: string): boolean {
  const [id, ...others] = ui.getState().selection;
  if (id === undefined || others.length > 0) return false;
  if (isConnector(board)(id)) {
    // A letter alone is a tool: an arrow is seldom picked to be written on.
    if (typed !== undefined) return false;
    ui.getState().edit({ collection: 'connectors', id, field: 'label' });
    return true;
  }
  const item = board.get('items', id);
  if (!item || item.locked || !hasWords(item) || item.type === 'image') return false;
  const editing = { collection: 'items', id: item.id, field: 'text' } as const;
  ui.getState().edit(typed === undefined ? editing : { ...editing, typed });
  return true;
}
