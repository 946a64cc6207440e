import type { BoardDocument } from '@wayline/document';
import { type Rect, unionRect } from '@wayline/scene';
import { carriedBy } from './carriedBy.ts';
import type { Unit } from './unit.ts';

/** The free things of a selection as they are arranged: a group as one, a frame with what lies in it, locked ones not. */
export function unitsOf(
  board: BoardDocument,
  placeOf: (id: string) => Rect | undefined,
  ids: readonly string[],
): readonly Unit[] {
  const snapshot = board.snapshot();
  const byKey = new Map<string, { ids: string[]; rect: Rect }>();
  const selected = new Set(ids);
  for (const id of ids) {
    const item = snapshot.items.get(id);
    const place = placeOf(id);
    if (!place || item?.locked || !(item || snapshot.maps.has(id))) continue;
    // What lies in a selected frame goes where the frame goes.
    if (item?.frameId && selected.has(item.frameId)) continue;
    const key = item?.groupId ?? id;
    const unit = byKey.get(key);
    const carried = [...carriedBy(board, [id])];
    if (unit) {
      unit.ids.push(...carried);
      unit.rect = unionRect(unit.rect, place);
    } else byKey.set(key, { ids: carried, rect: place });
  }
  return [...byKey.values()];
}
