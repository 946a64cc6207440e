import { COLLECTIONS, type Collection } from '@wayline/domain';
import * as Y from 'yjs';
import { rootOf } from '../codec/roots.ts';
import type { Peer } from './createPeers.ts';
import { doubledLetters, lettersOf } from './slots.ts';

/**
 * What people meant to do, kept apart from the documents: who made what, what anyone took away. Whatever was made or
 * typed and never meant to be taken away by anyone must be there in the end.
 */
export interface Ledger {
  /** A letter that nobody typed before. */
  readonly token: () => string;
  /** Told which act begins: only some acts are meant to take records or letters away. */
  readonly begin: (name: string) => void;
  /** Told which letters are struck out. */
  readonly strike: (letters: string) => void;
  /** What is missing or doubled in a document in which all acts have met: ids and letters, readable. */
  faultsIn(doc: Y.Doc): readonly string[];
}

const FIRST_TOKEN = 0x4e00;
const TAKES_RECORDS = /^(remove|undo|redo|sticky to card|card to sticky)/;
const TAKES_LETTERS = /^(undo|redo)/;

/** Starts to keep the books of these peers. */
export function createLedger(peers: readonly Peer[]): Ledger {
  /** Id → the peers that made it: a pair's emotion can be made twice, and then one side's letters go. */
  const makers = new Map<string, Set<number>>();
  const collectionOfId = new Map<string, Collection>();
  const taken = new Set<string>();
  const struck = new Set<string>();
  /** Letter → the record it was typed into. */
  const homes = new Map<string, string>();
  const typed = new Set<string>();
  let next = FIRST_TOKEN;
  let current = '';

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
          if (type._map.get(id)?.deleted) {
            if (TAKES_RECORDS.test(current)) taken.add(id);
          } else {
            makers.set(id, (makers.get(id) ?? new Set()).add(index));
            collectionOfId.set(id, collection);
          }
        }
      }
      if (TAKES_LETTERS.test(current))
        for (const letter of lettersIn(transaction.deleteSet, transaction)) struck.add(letter[0]);
      for (const [letter, home] of lettersIn(insertedBy(transaction), transaction)) {
        if (home && !homes.has(letter)) homes.set(letter, home);
      }
    });
  }

  return {
    token() {
      const letter = String.fromCharCode(next);
      next += 1;
      typed.add(letter);
      return letter;
    },
    begin(name) {
      current = name;
    },
    strike(letters) {
      for (const letter of letters) struck.add(letter);
    },
    faultsIn(doc) {
      const faults: string[] = [];
      for (const [id, collection] of collectionOfId) {
        if (!taken.has(id) && !rootOf(doc, collection).has(id)) faults.push(`${id} is lost`);
      }
      const letters = lettersOf(doc);
      for (const letter of typed) {
        const home = homes.get(letter);
        // A letter without a home was refused.
        if (!home || letters.has(letter) || struck.has(letter) || taken.has(home)) continue;
        if ((makers.get(home)?.size ?? 0) > 1) continue;
        faults.push(`${letter} typed into ${home} is lost`);
      }
      for (const letter of doubledLetters(doc)) {
        if (typed.has(letter) && !struck.has(letter)) faults.push(`${letter} is doubled`);
      }
      return faults;
    },
  };
}

type IdSet = Y.Transaction['deleteSet'];

function insertedBy(transaction: Y.Transaction): IdSet {
  const inserted = Y.createDeleteSet();
  for (const [client, end] of transaction.afterState) {
    const start = transaction.beforeState.get(client) ?? 0;
    if (end > start) inserted.clients.set(client, [{ clock: start, len: end - start }]);
  }
  return inserted;
}

/** The letters among some items, each with the record that it stands in. */
function lettersIn(
  set: IdSet,
  transaction: Y.Transaction,
): (readonly [letter: string, record: string | null])[] {
  const letters: (readonly [string, string | null])[] = [];
  Y.iterateDeletedStructs(transaction, set, (struct) => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return;
    const record = recordIdOf(struct);
    for (const letter of struct.content.str) letters.push([letter, record]);
  });
  return letters;
}

/** The key under the root map that leads to an item. */
function recordIdOf(item: Y.Item): string | null {
  let at: Y.Item = item;
  while (at.parent instanceof Y.AbstractType && at.parent._item) at = at.parent._item;
  return at.parentSub;
}
