import * as Y from 'yjs';
import type { StackItem } from './voidOlder.ts';

/**
 * How much of an item is the act's own, by the item's id. What an act made may have been deleted and brought back
 * since; Yjs then follows it to its copy, but Yjs also joins neighbouring copies into one item, so the item found
 * can go on with text that others wrote.
 */
export function ownLengths(act: StackItem, transaction: Y.Transaction): ReadonlyMap<string, number> {
  const { store } = transaction.doc;
  const lengths = new Map<string, number>();
  Y.iterateDeletedStructs(transaction, act.insertions, (made) => {
    if (!(made instanceof Y.Item) || made.redone === null) return;
    let at = made.redone;
    for (;;) {
      const copy: unknown = Y.getItem(store, at);
      if (!(copy instanceof Y.Item) || copy.redone === null) break;
      // The copy was itself copied; what lies before its start within the item lies so in the next copy too.
      at = Y.createID(copy.redone.client, copy.redone.clock + at.clock - copy.id.clock);
    }
    const key = keyOf(at);
    lengths.set(key, Math.max(lengths.get(key) ?? 0, made.length));
  });
  return lengths;
}

/** Cuts an item down to its first `length` units; the rest becomes an item of its own. */
export function cutTo(item: Y.Item, length: number, transaction: Y.Transaction): void {
  if (item.length > length) {
    Y.getItemCleanStart(transaction, Y.createID(item.id.client, item.id.clock + length));
  }
}

export function keyOf(id: Y.ID): string {
  return `${id.client} ${id.clock}`;
}
