import type { BoardDocument, MovedItem } from '@wayline/document';
import type { Item, ItemId, Position } from '@wayline/domain';
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

/**
 * The frame in which an item comes to lie at a place, null for none; undefined where that stays as it is: what rides
 * along in a dragged frame stays in it, and frames lie in none.
 */
export function frameOf(
  surface: Pick<Surface, 'session' | 'canvas'>,
  item: Item,
  [x, y]: Position,
  moving: ReadonlySet<string>,
): ItemId | null | undefined {
  if (item.type === 'frame' || (item.frameId !== undefined && moving.has(item.frameId))) return undefined;
  const { width, height } = surface.canvas.index.item(item.id)?.rect ?? {
    width: item.size[0],
    height: item.size[1],
  };
  return frameAt(surface, { x: x + width / 2, y: y + height / 2 }, moving);
}

/** The frames that things would come into and go out of when they are moved from where they were taken. */
export function framesOf(
  surface: Pick<Surface, 'session' | 'canvas'>,
  taken: ReadonlyMap<string, Position>,
  [dx, dy]: Position,
): { readonly into: readonly string[]; readonly outOf: readonly string[] } {
  const moving = new Set(taken.keys());
  const into = new Set<string>();
  const outOf = new Set<string>();
  for (const [id, [x, y]] of taken) {
    const item = surface.session.board.get('items', id);
    const next = item && frameOf(surface, item, [x + dx, y + dy], moving);
    if (!item || next === undefined) continue;
    if (next !== null && next !== item.frameId) into.add(next);
    if (item.frameId !== undefined && next !== item.frameId) outOf.add(item.frameId);
  }
  return { into: [...into], outOf: [...outOf] };
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
