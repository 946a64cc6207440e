import type { BoardDocument } from '@wayline/document';
import type { Text } from '../../i18n/en.ts';
import type { Presence } from '../../presence/presence.ts';
import { createStore, type Store } from '../../session/store.ts';
import { changesBetween } from './changesBetween.ts';
import { type NewsBatch, withChanges } from './newsBatch.ts';
import { newsSentence } from './newsSentence.ts';

/** What is said to assistive technology, one sentence at a time. */
export interface News {
  readonly sentence: Store<string>;
  /** Says what an act of mine has done, at once. */
  say(sentence: string): void;
  /** Begins to listen to the board; returns what ends it. */
  start(): () => void;
}

/** What a transaction of the document says of itself. */
interface Transaction {
  readonly local: boolean;
  /** By client, how much it had written. */
  readonly beforeState: ReadonlyMap<number, number>;
  readonly afterState: ReadonlyMap<number, number>;
}

/** Others' changes are told at most this often. */
const INTERVAL_MS = 3000;

/** The clients whose changes a transaction brought; deletions alone do not say whose they are. */
function authorsOf({ beforeState, afterState }: Transaction): readonly number[] {
  return [...afterState].filter(([id, clock]) => clock > (beforeState.get(id) ?? 0)).map(([id]) => id);
}

/** Collects what the others do to an open board, and tells of it in batches. */
export function createNews(board: BoardDocument, presence: Presence, words: Text['twin']): News {
  const sentence = createStore('');
  let before = board.snapshot();
  let batch: NewsBatch = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    timer = undefined;
    if (batch.length > 0) sentence.set(newsSentence(batch, words));
    batch = [];
  }

  function afterTransaction(transaction: Transaction): void {
    const after = board.snapshot();
    const changes = transaction.local || after === before ? [] : changesBetween(before, after);
    before = after;
    if (changes.length === 0) return;
    const authors = authorsOf(transaction);
    const peers = presence.peers.get().filter(({ clientId }) => authors.includes(clientId));
    const [only, ...others] = new Set(peers.map(({ user }) => user.name));
    batch = withChanges(batch, others.length === 0 ? (only ?? null) : null, changes);
    timer ??= setTimeout(tell, INTERVAL_MS);
  }

  return {
    sentence,
    say(next) {
      // The same sentence again must be heard again: a region is read when its text changes.
      sentence.set(next === sentence.get() ? `${next}\u00A0` : next);
    },
    start() {
      before = board.snapshot();
      board.doc.on('afterTransaction', afterTransaction);
      return () => {
        clearTimeout(timer);
        timer = undefined;
        board.doc.off('afterTransaction', afterTransaction);
      };
    },
  };
}
