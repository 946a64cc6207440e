import { COLLECTIONS, type Collection } from '@wayline/domain';
import * as Y from 'yjs';
import type { BoardDocument } from '../board/boardDocument.ts';
import { createChangedRecords } from '../board/changedRecords.ts';
import { rootOf } from '../codec/roots.ts';
import { namedBy } from '../repair/links.ts';
import { LOCAL } from '../wire/origin.ts';
import { cutTo, keyOf, ownLengths } from './ownLengths.ts';
import { type StackItem, voidOlder } from './voidOlder.ts';

/** What others did since each of one's own acts, and how much of it an undo must leave alone. */
export interface OthersWork {
  /** Call right before an undo or redo. */
  shield(): void;
  /**
   * Whether the act being undone may delete this item; not so in a record that it made and others have worked on
   * since. An item that goes on with others' text is cut down to the act's own.
   */
  releases(item: Y.Item): boolean;
  destroy(): void;
}

/** When the act was made, counted in others' transactions. */
const SINCE = 'since';

/**
 * Yjs guards others' work, but in three places not enough for a board:
 * - Undoing the making of a record deletes it with all that others wrote in it or hung on it. Here such a record
 *   stays whole.
 * - A value that others overwrote can come back, or a field can be left empty, when both wrote it (see `voidOlder`).
 * - Text that was deleted and brought back can drag others' text along (see `ownLengths`).
 */
export function createOthersWork(board: BoardDocument, manager: Y.UndoManager): OthersWork {
  const { doc } = board;
  const changedRecords = createChangedRecords(doc);
  const roots = new Map<unknown, Collection>(
    COLLECTIONS.map((collection) => [rootOf(doc, collection), collection]),
  );
  /** Record id → the last of others' transactions that touched it, with its collection. */
  const touched = new Map<string, { readonly at: number; readonly collection: Collection }>();
  let count = 0;
  let undoBefore: readonly StackItem[] = [];
  let redoBefore: readonly StackItem[] = [];
  let named: { readonly by: StackItem; readonly ids: ReadonlySet<string> } | null = null;
  let own: { readonly by: StackItem; readonly lengths: ReadonlyMap<string, number> } | null = null;

  const isOwn = (transaction: Y.Transaction): boolean =>
    transaction.origin === LOCAL || transaction.origin === manager;

  const afterTransaction = (transaction: Y.Transaction): void => {
    if (isOwn(transaction) || transaction.changed.size === 0) return;
    count += 1;
    changedRecords(transaction, (collection, id) => {
      if (collection !== 'board') touched.set(id, { at: count, collection });
    });
    const acts = [...manager.undoStack, ...manager.redoStack];
    if (acts.length === 0) return;
    for (const [type, keys] of transaction.changed) {
      for (const key of keys) {
        const last = key === null ? undefined : type._map.get(key);
        if (last) voidOlder(last, transaction, acts);
      }
    }
  };
  doc.on('afterTransaction', afterTransaction);

  const added = ({ stackItem }: { stackItem: StackItem }): void => {
    stackItem.meta.set(SINCE, count);
  };
  manager.on('stack-item-added', added);

  /** The record that an item belongs to: the item under a root map that leads to it. */
  const recordOf = (item: Y.Item): { readonly item: Y.Item; readonly id: string } | null => {
    let at: Y.Item | null = item;
    while (at && !roots.has(at.parent)) at = at.parent instanceof Y.AbstractType ? at.parent._item : null;
    return at?.parentSub ? { item: at, id: at.parentSub } : null;
  };

  const namedSince = (act: StackItem, since: number): ReadonlySet<string> => {
    if (named?.by === act) return named.ids;
    const ids = new Set<string>();
    for (const [id, { at, collection }] of touched) {
      if (at <= since) continue;
      const record = board.get(collection, id);
      if (record) for (const key of namedBy(collection, record)) ids.add(key);
    }
    named = { by: act, ids };
    return ids;
  };

  const cutToOwn = (item: Y.Item, act: StackItem): void => {
    const transaction = doc._transaction;
    if (!transaction) return;
    if (own?.by !== act) own = { by: act, lengths: ownLengths(act, transaction) };
    const length = own.lengths.get(keyOf(item.id));
    if (length !== undefined) cutTo(item, length, transaction);
  };

  return {
    shield() {
      undoBefore = [...manager.undoStack];
      redoBefore = [...manager.redoStack];
      named = null;
      own = null;
    },
    releases(item) {
      // Yjs does not tell a filter which act it is undoing; it is the one that is off the stack.
      const act = manager.undoing
        ? undoBefore[manager.undoStack.length]
        : redoBefore[manager.redoStack.length];
      if (!act) return true;
      const record = recordOf(item);
      if (record && madeBy(act, record.item)) {
        const since = Number(act.meta.get(SINCE));
        if ((touched.get(record.id)?.at ?? -1) > since || namedSince(act, since).has(record.id)) return false;
      }
      cutToOwn(item, act);
      return true;
    },
    destroy() {
      doc.off('afterTransaction', afterTransaction);
      manager.off('stack-item-added', added);
    },
  };
}

/** Whether the act made the record, or a former life of it that was deleted and brought back. */
function madeBy(act: StackItem, recordItem: Y.Item): boolean {
  for (let item: Y.Item | null = recordItem; item; item = item.left) {
    if (Y.isDeleted(act.insertions, item.id)) return true;
  }
  return false;
}
