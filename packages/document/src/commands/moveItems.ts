import { collectionOf, type ItemId, type MapId, type Position } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { DONE, type Result, refused } from './result.ts';
import { writeFields } from './write.ts';

/** Where something free lies now: a map or an item. */
export interface MovedItem {
  readonly id: ItemId | MapId;
  readonly pos: Position;
  /** The frame it was dropped into, null for none; as before when absent. */
  readonly frameId?: ItemId | null;
}

/**
 * Puts maps and items where they were dropped: one write each, on drop. What has gone meanwhile is passed over.
 * Coordinates must be finite.
 */
export function moveItems(board: BoardDocument, moved: readonly MovedItem[]): Result {
  const snapshot = board.snapshot();
  const live = moved.filter(({ id }) => snapshot.items.has(id) || snapshot.maps.has(id));
  if (live.length === 0) return refused(moved.length === 0 ? 'nothing' : 'notFound');
  if (live.some(({ pos }) => !pos.every(Number.isFinite))) return refused('invalid', ['pos is not finite']);
  board.transact(LOCAL, () => {
    for (const { id, pos, frameId } of live) {
      const collection = collectionOf(id) === 'maps' ? 'maps' : 'items';
      // A hundredth of a unit is below what any screen shows; the rest of a float's digits would only weigh.
      const rounded = pos.map((length) => Math.round(length * 100) / 100);
      writeFields(board, collection, id, { pos: rounded });
      if (collection === 'items' && frameId !== undefined) {
        writeFields(board, 'items', id, { frameId: frameId === id ? undefined : (frameId ?? undefined) });
      }
    }
  });
  return DONE;
}
