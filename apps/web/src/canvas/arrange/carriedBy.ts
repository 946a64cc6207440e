import type { BoardDocument } from '@wayline/document';

/** What moves when these are moved: themselves, unless locked, and whatever lies in a frame among them. */
export function carriedBy(board: BoardDocument, ids: readonly string[]): ReadonlySet<string> {
  const snapshot = board.snapshot();
  const found = new Set<string>();
  const frames = new Set<string>();
  for (const id of ids) {
    const item = snapshot.items.get(id);
    if (item && !item.locked) {
      found.add(id);
      if (item.type === 'frame') frames.add(id);
    } else if (snapshot.maps.has(id)) found.add(id);
  }
  // A set visits what is added to it while it is read, so frames inside frames are found too.
  for (const frame of frames) {
    for (const item of snapshot.items.values()) {
      if (item.frameId !== frame || item.locked || found.has(item.id)) continue;
      found.add(item.id);
      if (item.type === 'frame') frames.add(item.id);
    }
  }
  return found;
}
