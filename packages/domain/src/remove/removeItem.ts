import type { Item } from '../records/item.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import type { DeletionPlan } from './deletion.ts';

/** A frame leaves its items on the board, or takes them along with theirs. */
export function removeItem(snapshot: BoardSnapshot, item: Item, contents: 'keep' | 'delete'): DeletionPlan {
  const gone = new Set<string>([item.id]);
  if (contents === 'delete' && item.type === 'frame') {
    // A set visits what is added to it while it is read, so frames inside frames are found too.
    for (const frame of gone) {
      for (const inner of snapshot.items.values()) if (inner.frameId === frame) gone.add(inner.id);
    }
  }
  return { changes: [], removed: [...gone].map((id) => ({ collection: 'items', id })) };
}
