import type { BoardDocument, MovedItem } from '@wayline/document';
import type { Item, ItemId } from '@wayline/domain';
import type { Point, Rect } from '@wayline/scene';
import type { Surface } from './stroke.ts';

/** The frame at a point, the innermost of several; null outside of all. */
export function frameAt(
  { session: { board }, canvas: { index } }: Pick<Surface, 'session' | 'canvas'>,
  { x, y }: Point,
  moving: ReadonlySet<string>,
): ItemId | null {
  let found: Item | undefined;
  for (const id of index.things.query({ x, y, width: 0, height: 0 })) {
    const item = moving.has(id) ? undefined : board.get('items', id);
    // Of frames in frames the innermost is the smallest.
    if (item?.type === 'frame' && (!found || item.size[0] * item.size[1] < found.size[0] * found.size[1]))
      found = item;
  }
  return found?.id ?? null;
}

/** What a frame drawn around an area takes in: whatever lies in it whole and in no other frame. */
export function takenIn(board: BoardDocument, frameId: ItemId, area: Rect): readonly MovedItem[] {
  return [...board.snapshot().items.values()].flatMap(({ id, type, pos, size, frameId: other }) => {
    const isInside =
      pos[0] >= area.x &&
      pos[1] >= area.y &&
      pos[0] + size[0] <= area.x + area.width &&
      pos[1] + size[1] <= area.y + area.height;
    return isInside && type !== 'frame' && other === undefined ? [{ id, pos, frameId }] : [];
  });
}
