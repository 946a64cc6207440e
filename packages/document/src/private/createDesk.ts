import {
  type BoardSnapshot,
  type Card,
  type CardId,
  type FieldsOfRecord,
  type LaneId,
  type MapId,
  makeRecord,
  parseRecord,
  type RecordOf,
} from '@wayline/domain';
import * as Y from 'yjs';
import type { BoardDocument, Intention } from '../board/boardDocument.ts';
import { createListeners } from '../board/listeners.ts';
import { readRecord } from '../codec/readRecord.ts';
import { rootOf } from '../codec/roots.ts';
import { deleteRecord, putRecord } from '../commands/write.ts';
import { isSame } from '../isSame.ts';
import type { Origin } from '../wire/origin.ts';
import type { Desk, DeskCard } from './desk.ts';

/** What comes from the server is nobody's act here. */
const TOLD: unique symbol = Symbol('told');
const CHANGE = 'change';

/** An empty desk beside a board. */
export function createDesk(board: BoardDocument): Desk {
  const doc = new Y.Doc();
  const root = rootOf(doc, 'cards');
  const listeners = createListeners();
  const intentions = new Set<(intention: Intention) => void>();
  let lanes: ReadonlySet<LaneId> = new Set();
  let mapId: MapId | undefined;
  let others: ReadonlyMap<string, Card> = new Map();
  let isStale = false;
  let own: ReadonlyMap<CardId, Card> = new Map();
  /** What the snapshot was made of. */
  let last: readonly unknown[] = [];
  let merged = board.snapshot();

  /** The cards as they stand in the document; also in the middle of a transaction. */
  function read(): ReadonlyMap<CardId, Card> {
    if (!isStale && !doc._transaction) return own;
    isStale = false;
    const now = new Map<CardId, Card>();
    for (const [id, value] of root.entries()) {
      const card = wordsOnly(readRecord('cards', id, value));
      const before = own.get(card.id);
      now.set(card.id, before && isSame(before, card) ? before : card);
    }
    const isOther = now.size !== own.size || [...now].some(([id, card]) => own.get(id) !== card);
    if (isOther) own = now;
    return own;
  }

  function snapshot(): BoardSnapshot {
    const base = board.snapshot();
    const cards = read();
    const made = [base, cards, lanes, others];
    if (made.some((part, at) => part !== last[at])) {
      last = made;
      const all = new Map([...base.cards, ...others]);
      for (const [id, card] of cards) all.set(id, placed(base, card));
      merged = { ...base, lanes: new Map([...base.lanes].filter(([, { id }]) => lanes.has(id))), cards: all };
    }
    return merged;
  }

  /** A private card lies in a cell: what would lay it in a tray leaves it where it lay. */
  function keepInCells<T>(act: () => T): T {
    const before = read();
    const made = act();
    for (const [id, { stepId }] of read()) {
      const was = before.get(id)?.stepId;
      if (stepId === null && was) root.get(id)?.set('stepId', was);
    }
    return made;
  }

  doc.on('afterTransaction', ({ changed }: Y.Transaction) => {
    if (changed.size === 0) return;
    isStale = true;
    listeners.call(CHANGE);
  });

  const both = (end: () => void, callback: () => void): (() => void) => {
    const leave = listeners.add(CHANGE, callback);
    return () => {
      end();
      leave();
    };
  };

  const view: BoardDocument = {
    doc,
    by: board.by,
    random: board.random,
    now: board.now,
    newId: board.newId,
    snapshot,
    get: (collection, id) =>
      // A table holds only records of its collection.
      snapshot()[collection].get(id as never) as RecordOf[typeof collection] | undefined,
    subscribeRecord: (collection, id, callback) =>
      both(board.subscribeRecord(collection, id, callback), callback),
    subscribeCollection: (collection, callback) =>
      both(board.subscribeCollection(collection, callback), callback),
    subscribe: (callback) => both(board.subscribe(callback), callback),
    transact(origin: Origin, act, intention = {}) {
      if (doc._transaction) return act();
      for (const callback of [...intentions]) callback(intention);
      return doc.transact(() => keepInCells(act), origin);
    },
    onIntention(callback) {
      intentions.add(callback);
      return () => intentions.delete(callback);
    },
    // Nobody but its writer takes part in what is done at a desk.
    beforeActEnds: () => () => undefined,
    destroy: () => undefined,
  };

  return {
    board: view,
    cards() {
      const base = board.snapshot();
      return new Map([...read()].map(([id, card]) => [id, placed(base, card)]));
    },
    written: () =>
      new Map([...read()].flatMap(([, card]) => saidOf(card) ?? []).map((card) => [card.id, card])),
    take(card) {
      if (!mapId) throw new Error('a desk takes no card before it is opened');
      const record = makeRecord('cards', { ...card, mapId } as FieldsOfRecord<'cards'>, {
        now: board.now(),
        by: board.by,
        newId: board.newId,
      });
      doc.transact(() => putRecord(view, 'cards', record), TOLD);
    },
    drop(id) {
      doc.transact(() => deleteRecord(view, 'cards', id), TOLD);
    },
    open(round) {
      lanes = new Set(round.laneIds);
      mapId = round.mapId;
    },
    besides(blanks) {
      others = blanks;
    },
    subscribe: (callback) => listeners.add(CHANGE, callback),
    destroy() {
      listeners.clear();
      intentions.clear();
      doc.destroy();
    },
  };
}

/** A step that has gone meanwhile leaves its card waiting for another. */
function placed({ steps }: BoardSnapshot, card: Card): Card {
  return card.stepId === null || steps.has(card.stepId) ? card : { ...card, stepId: null };
}

function saidOf({ id, laneId, stepId, kind, text, order }: Card): DeskCard | null {
  return stepId === null ? null : { id, laneId, stepId, kind, text, order };
}

/** A private card has words, a kind and a place: what else a command gave it would be gone at the reveal. */
function wordsOnly({ id, mapId, laneId, stepId, kind, text, order, createdAt, createdBy }: Card): Card {
  return parseRecord('cards', { id, mapId, laneId, stepId, kind, text, order, createdAt, createdBy }).record;
}
