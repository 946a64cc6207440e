import type { BoardSnapshot, Collection, Id, IdPrefix, Iso, Random, RecordOf } from '@wayline/domain';
import type * as Y from 'yjs';
import type { Origin } from '../wire/origin.ts';

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** What a person is about to do in one act, for whoever keeps the history. */
export interface Intention {
  /** Acts of one name that follow each other closely count as one, as the keystrokes in one field do. */
  readonly name?: string;
}

/**
 * A board in a live document, read as immutable records. What did not change keeps its identity: a record, a table,
 * the snapshot. All acts come back through here, one's own too, so a screen reads from nowhere else.
 */
export interface BoardDocument {
  readonly doc: Y.Doc;
  /** The participant who acts here; `''` when unknown. */
  readonly by: string;
  now(): Iso;
  newId<P extends IdPrefix>(prefix: P): Id<P>;
  readonly random: Random;

  /** The board as it is now, repaired; inside a transaction with what it wrote so far. */
  snapshot(): BoardSnapshot;
  get<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined;

  /** Called after each transaction that changed, made or removed this record. */
  subscribeRecord(collection: Collection, id: string, callback: () => void): Unsubscribe;
  /** Called when a collection got or lost a record, or one of them changed its place among the others. */
  subscribeCollection(collection: Collection, callback: () => void): Unsubscribe;
  /** Called after each transaction that changed anything. */
  subscribe(callback: () => void): Unsubscribe;

  /** Runs `act` as one transaction; nested calls join the outer one, whose origin and intention then hold. */
  transact<T>(origin: Origin, act: () => T, intention?: Intention): T;
  /** Called before each LOCAL act begins. */
  onIntention(callback: (intention: Intention) => void): Unsubscribe;
  /** Called as each LOCAL act ends, still inside its transaction: what is written then is part of the act. */
  beforeActEnds(callback: (transaction: Y.Transaction) => void): Unsubscribe;
  /** Stops listening to the document, which lives on. */
  destroy(): void;
}
