import { COLLECTIONS, type Collection } from '@wayline/domain';
import * as Y from 'yjs';
import { rootOf } from '../codec/roots.ts';
import type { Peer } from './createPeers.ts';
import { lettersOf } from './slots.ts';

/**
 * What people did, kept apart from the documents: who made what, what anyone took away. Whatever was made or typed
 * and never taken away by anyone must be there in the end.
 */
export interface Ledger {
  /** A letter that nobody typed before. */
  readonly token: () => string;
  /** What is missing from a document in which all acts have met: ids and letters, readable. */
  missingFrom(doc: Y.Doc): readonly string[];
}

const FIRST_TOKEN = 0x4e00;

/** Starts to keep the books of these peers. */
export function createLedger(peers: readonly Peer[]): Ledger {
  /** Id → the peers that made it: a pair's emotion can be made twice, and then one side's letters go. */
  const makers = new Map<string, Set<number>>();
  const collectionOfId = new Map<string, Collection>();
  const deletedRecords = new Set<string>();
  const deletedLetters = new Set<string>();
  const typed = new Set<string>();
  /** Letter → the record it was typed into. */
  const homes = new Map<string, string>();
  let next = FIRST_TOKEN;

  for (const { doc, index } of peers) {
    const roots = new Map<unknown, Collection>();
    for (const collection of COLLECTIONS) roots.set(rootOf(doc, collection), collection);
    doc.on('afterTransaction', (transaction) => {
      if (!transaction.local) return;
      for (const [type, ids] of transaction.changed) {
        const collection = roots.get(type);
        if (!collection) continue;
        for (const id of ids) {
          if (id === null) continue;
          if (!type._map.has(id) || type._map.get(id)?.deleted) deletedRecords.add(id);
          else {
            makers.set(id, (makers.get(id) ?? new Set()).add(index));
            collectionOfId.set(id, collection);
          }
        }
      }
      noteLetters(transaction);
    });
  }

  const noteLetters = (transaction: Y.Transaction): void => {
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return;
      for (const letter of struct.content.str) deletedLetters.add(letter);
    });
    for (const [client, end] of transaction.afterState) {
      const start = transaction.beforeState.get(client) ?? 0;
      if (end === start) continue;
      const made = Y.createDeleteSet();
      made.clients.set(client, [{ clock: start, len: end - start }]);
      Y.iterateDeletedStructs(transaction, made, (struct) => {
        if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return;
        const record = recordIdOf(struct);
        for (const letter of struct.content.str) if (record && !homes.has(letter)) homes.set(letter, record);
      });
    }
  };

  return {
    token() {
      const letter = String.fromCharCode(next);
      next += 1;
      typed.add(letter);
      return letter;
    },
    missingFrom(doc) {
      const missing: string[] = [];
      for (const [id, collection] of collectionOfId) {
        if (!deletedRecords.has(id) && !rootOf(doc, collection).has(id)) missing.push(id);
      }
      const letters = lettersOf(doc);
      for (const letter of typed) {
        const home = homes.get(letter);
        // A letter without a home was refused.
        if (!home || letters.has(letter) || deletedLetters.has(letter) || deletedRecords.has(home)) continue;
        if ((makers.get(home)?.size ?? 0) > 1) continue;
        missing.push(`${letter} typed into ${home}`);
      }
      return missing;
    },
  };
}

/** The key under the root map that leads to an item. */
function recordIdOf(item: Y.Item): string | null {
  let at: Y.Item = item;
  while (at.parent instanceof Y.AbstractType && at.parent._item) at = at.parent._item;
  return at.parentSub;
}
