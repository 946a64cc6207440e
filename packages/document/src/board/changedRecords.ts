import { COLLECTIONS, type Collection } from '@wayline/domain';
import type * as Y from 'yjs';
import { boardRoot, rootOf } from '../codec/roots.ts';

/** Tells which records a transaction touched; `board` stands for the board's own fields. */
export type ChangedRecords = (
  transaction: Y.Transaction,
  touch: (collection: Collection | 'board', id: string) => void,
) => void;

type AnyType = Y.AbstractType<Y.YEvent<never>>;

/**
 * Reads the touched records from the transaction's own table of changed types. It is filled while the transaction
 * runs, so a command in the middle of it can already see what it wrote; events exist only afterwards.
 */
export function createChangedRecords(doc: Y.Doc): ChangedRecords {
  const roots = new Map<unknown, Collection | 'board'>([[boardRoot(doc), 'board']]);
  for (const collection of COLLECTIONS) roots.set(rootOf(doc, collection), collection);

  return (transaction, touch) => {
    for (const [changed, keys] of transaction.changed) {
      const own = roots.get(changed);
      if (own) {
        for (const key of keys) if (key !== null) touch(own, key);
        continue;
      }
      let type = changed as unknown as AnyType;
      while (type._item && !roots.has(type._item.parent)) type = type._item.parent as AnyType;
      const root = type._item && roots.get(type._item.parent);
      // A type under no root of ours is another program's; it is none of our business.
      if (root && type._item?.parentSub) touch(root, type._item.parentSub);
    }
  };
}
