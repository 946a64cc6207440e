import {
  type BoardSnapshot,
  COLLECTIONS,
  type Collection,
  cryptoRandom,
  emptySnapshot,
  type Id,
  type IdPrefix,
  type Iso,
  newId,
  type Random,
  type RecordOf,
} from '@wayline/domain';
import type * as Y from 'yjs';
import { readBoard } from '../codec/readBoard.ts';
import { readRecord } from '../codec/readRecord.ts';
import { rootOf } from '../codec/roots.ts';
import { isSame } from '../isSame.ts';
import { createRepairer, type StoredRecord } from '../repair/createRepairer.ts';
import { type Difference, takeReadings } from '../repair/takeReadings.ts';
import { LOCAL } from '../wire/origin.ts';
import type { BoardDocument, Intention } from './boardDocument.ts';
import { createChangedRecords } from './changedRecords.ts';
import { createListeners } from './listeners.ts';
import { samePlace } from './samePlace.ts';

/** Who acts, and where time and chance come from; the platform's unless a run must be repeatable. */
export interface BoardDocumentOptions {
  readonly by?: string;
  readonly now?: () => Iso;
  readonly random?: Random;
}

const ANYTHING = '*';
const recordKey = (collection: Collection, id: string): string => `${collection}/${id}`;

/** A board over a document that is already filled or still to be. Reads nothing until it is asked or listened to. */
export function createBoardDocument(doc: Y.Doc, options: BoardDocumentOptions = {}): BoardDocument {
  const random = options.random ?? cryptoRandom;
  const changedRecords = createChangedRecords(doc);
  const repairer = createRepairer();
  const listeners = createListeners();
  const intentions = new Set<(intention: Intention) => void>();
  const endings = new Set<(transaction: Y.Transaction) => void>();

  let current: BoardSnapshot = { ...emptySnapshot(), board: readBoard(doc) };
  const stale = new Map<Collection | 'board', Set<string>>();
  /** Listeners' keys to call when the transaction is over. */
  const calls = new Set<string>();

  const touch = (collection: Collection | 'board', id: string): void => {
    const ids = stale.get(collection);
    if (ids) ids.add(id);
    else stale.set(collection, new Set([id]));
  };
  for (const collection of COLLECTIONS)
    for (const id of rootOf(doc, collection).keys()) touch(collection, id);

  /** Reads again what is stale. */
  const refresh = (): void => {
    if (stale.size === 0) return;
    const stored: StoredRecord[] = [];
    for (const [collection, ids] of stale) {
      if (collection === 'board') continue;
      const root = rootOf(doc, collection);
      for (const id of ids) {
        const value = root.get(id);
        stored.push({
          collection,
          id,
          record: value === undefined ? null : readRecord(collection, id, value),
        });
      }
    }
    const board = stale.has('board') ? readBoard(doc) : current.board;
    stale.clear();
    const before = current;
    current = takeReadings(current, repairer.update(stored), differs);
    if (!isSame(board, current.board)) current = { ...current, board };
    if (current !== before) calls.add(ANYTHING);
  };

  const differs: Difference = (collection, id, before, after) => {
    calls.add(recordKey(collection, id));
    if (!before || !after || !samePlace(collection, before, after)) calls.add(collection);
  };

  const afterTransaction = (transaction: Y.Transaction): void => {
    changedRecords(transaction, touch);
    if (listeners.size === 0) {
      calls.clear();
      return;
    }
    refresh();
    if (calls.size === 0) return;
    const keys = [...calls];
    calls.clear();
    for (const key of keys) if (key !== ANYTHING) listeners.call(key);
    if (keys.includes(ANYTHING)) listeners.call(ANYTHING);
  };
  doc.on('afterTransaction', afterTransaction);

  const snapshot = (): BoardSnapshot => {
    if (doc._transaction) changedRecords(doc._transaction, touch);
    refresh();
    return current;
  };

  /** A listener is told of changes from now on, so what came before must be read before. */
  const listen = (key: string, callback: () => void): (() => void) => {
    snapshot();
    if (listeners.size === 0) calls.clear();
    return listeners.add(key, callback);
  };

  return {
    doc,
    by: options.by ?? '',
    random,
    now: options.now ?? (() => new Date().toISOString()),
    newId: <P extends IdPrefix>(prefix: P): Id<P> => newId(prefix, random),
    snapshot,
    get: <C extends Collection>(collection: C, id: string) =>
      // A table holds only records of its collection.
      snapshot()[collection].get(id) as RecordOf[C] | undefined,
    subscribeRecord: (collection, id, callback) => listen(recordKey(collection, id), callback),
    subscribeCollection: listen,
    subscribe: (callback) => listen(ANYTHING, callback),
    transact(origin, act, intention = {}) {
      if (origin !== LOCAL || doc._transaction) return doc.transact(act, origin);
      for (const callback of [...intentions]) callback(intention);
      return doc.transact((transaction) => {
        const value = act();
        for (const callback of [...endings]) callback(transaction);
        return value;
      }, origin);
    },
    onIntention(callback) {
      intentions.add(callback);
      return () => intentions.delete(callback);
    },
    beforeActEnds(callback) {
      endings.add(callback);
      return () => endings.delete(callback);
    },
    destroy() {
      doc.off('afterTransaction', afterTransaction);
      listeners.clear();
      intentions.clear();
      endings.clear();
    },
  };
}
