import * as Y from 'yjs';
import { dropFromDeleteSet } from './dropFromDeleteSet.ts';

export type StackItem = Y.UndoManager['undoStack'][number];

/**
 * Corrects one's own acts after others wrote the value under a key of a map (`last` is the key's newest item, its
 * elders stand to its left):
 * - What is older than their value is brought back by no act any more.
 * - Where they wrote at the same time and one's own value won, undoing that act shows theirs; Yjs alone would leave
 *   nothing at all under the key.
 */
export function voidOlder(last: Y.Item, transaction: Y.Transaction, acts: readonly StackItem[]): void {
  let theirs: Y.Item | null = last;
  while (theirs && !isNew(theirs, transaction)) theirs = theirs.left;
  const loser = theirs?.right ? theirs : null;
  // Without a new item they removed the value that was there, and that one must not come back either.
  for (let item = theirs ? theirs.left : last; item; item = item.left) {
    for (const act of acts) {
      if (Y.isDeleted(act.deletions, item.id)) {
        dropFromDeleteSet(act.deletions, item.id.client, item.id.clock, item.length);
      }
    }
  }
  const winner = loser?.right;
  const act = winner && acts.find(({ insertions }) => Y.isDeleted(insertions, winner.id));
  if (loser && act) for (const item of withContent(loser)) overwrittenBy(act, item);
}

function isNew(item: Y.Item, transaction: Y.Transaction): boolean {
  return item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0);
}

/** Lets an act bring the item back when it is undone, and keeps the content until then. */
function overwrittenBy(act: StackItem, item: Y.Item): void {
  const set = Y.createDeleteSet();
  set.clients.set(item.id.client, [{ clock: item.id.clock, len: item.length }]);
  act.deletions = Y.mergeDeleteSets([act.deletions, set]);
  item.keep = true;
}

/** An item and, where it holds a map or a text, all that is in it. */
function* withContent(item: Y.Item): Generator<Y.Item> {
  yield item;
  if (!(item.content instanceof Y.ContentType)) return;
  const { type } = item.content;
  for (const child of type._map.values()) yield* withContent(child);
  for (let child = type._start; child; child = child.right) yield* withContent(child);
}
