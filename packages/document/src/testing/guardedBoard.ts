import type { Card, Collection } from '@wayline/domain';
import * as Y from 'yjs';
import { readDocument } from '../codec/readDocument.ts';
import { type RecordMap, rootOf } from '../codec/roots.ts';
import { createGuard } from '../freeze/createGuard.ts';
import type { Guard, Guarded, TakenBack } from '../freeze/guard.ts';
import { type OpenBoard, openBoard } from './openBoard.ts';

type RootOf = (collection: Collection) => Y.Map<RecordMap>;

/** A board with a guard, and somebody else's copy of it that nobody guards. */
export interface GuardedBoard extends OpenBoard {
  readonly guard: Guard;
  /** What was taken back, each time. */
  readonly taken: readonly (readonly TakenBack[])[];
  /** Somebody else writes, and all of it arrives as one update. */
  theyWrite(act: (root: RootOf, doc: Y.Doc) => unknown): void;
  cardsOf(laneId: string): readonly Card[];
  /** All that the board says. */
  json(): string;
}

/** Opens the small board with these lanes and stages frozen. What others' words become is by `them`. */
export function guardedBoard(frozen: readonly string[], guarded: Guarded = 'everybody'): GuardedBoard {
  const mine = openBoard();
  const theirs = new Y.Doc();
  const taken: (readonly TakenBack[])[] = [];
  const guard = createGuard(mine.board, {
    guarded,
    author: () => 'them',
    onTakenBack: (list) => taken.push(list),
  });
  guard.freeze(frozen);
  return {
    ...mine,
    guard,
    taken,
    theyWrite(act) {
      Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine.doc, Y.encodeStateVector(theirs)));
      const before = Y.encodeStateVector(theirs);
      theirs.transact(() => act((collection) => rootOf(theirs, collection), theirs));
      Y.applyUpdate(mine.doc, Y.encodeStateAsUpdate(theirs, before));
    },
    cardsOf: (laneId) => [...mine.board.snapshot().cards.values()].filter((card) => card.laneId === laneId),
    json: () => boardJson(mine.doc),
  };
}

/** A shared text of a record. */
export function textIn(record: RecordMap | undefined, field: string): Y.Text {
  const text = record?.get(field);
  if (!(text instanceof Y.Text)) throw new Error(`no text ${field}`);
  return text;
}

/** What a document says, tables and fields sorted. */
export function boardJson(doc: Y.Doc): string {
  const sorted = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return JSON.stringify(readDocument(doc), sorted);
}
