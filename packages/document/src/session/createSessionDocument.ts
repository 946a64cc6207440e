import type { Ballot, Blank, Freeze, PrivateMode, Vote } from '@wayline/domain';
import type * as Y from 'yjs';
import type { Unsubscribe } from '../board/boardDocument.ts';
import { createListeners } from '../board/listeners.ts';
import { isSame } from '../isSame.ts';
import { readBallots } from './readBallots.ts';
import { readFrozen } from './readFrozen.ts';
import { readBlanks, readPrivateMode } from './readPrivate.ts';
import { readVotes } from './readVotes.ts';
import { SESSION_ROOTS, sessionRoots } from './sessionRoots.ts';

/** What is led on a board, in a live document. What did not change keeps its identity. */
export interface SessionDocument {
  /** Newest first; what cannot be read as a vote is left out. */
  votes(): readonly Vote[];
  /**
   * The ballots of a vote that may be seen: none of a secret one before it is closed. `participantId` is the number
   * of the ballot, not a person.
   */
  ballots(voteId: string): readonly Ballot[];
  /** Who froze what, by the id of the lane or stage. */
  frozen(): ReadonlyMap<string, Freeze>;
  /** The round of private writing, or null while everybody writes for all. */
  privateMode(): PrivateMode | null;
  /** Where private cards lie, one's own among them, in the order of their cells. */
  blanks(): readonly Blank[];
  /** Called after each change. */
  subscribe(listener: () => void): Unsubscribe;
  /** Stops listening to the document, which lives on. */
  destroy(): void;
}

const CHANGE = 'change';
const NO_BALLOTS: readonly Ballot[] = [];

/** Reads a session document leniently: never throws, whatever stands in it. */
export function createSessionDocument(doc: Y.Doc): SessionDocument {
  const roots = sessionRoots(doc);
  const listeners = createListeners();
  const stale = new Set<Y.Map<unknown>>();
  let votes = readVotes(roots.votes);
  let ballots = readBallots(roots.ballots);
  let frozen = readFrozen(roots.frozen);
  let privateMode = readPrivateMode(roots.privateMode);
  let blanks = readBlanks(roots.blanks);

  /** All that one transaction changed, at once: a vote that closes comes with the ballots that it shows then. */
  const onEnd = (): void => {
    if (stale.size === 0) return;
    if (stale.has(roots.votes)) {
      const known = new Map(votes.map((vote) => [vote.id, vote]));
      votes = readVotes(roots.votes).map((vote) => kept(known.get(vote.id), vote));
    }
    if (stale.has(roots.ballots)) ballots = keptEntries(ballots, readBallots(roots.ballots));
    if (stale.has(roots.frozen)) frozen = keptEntries(frozen, readFrozen(roots.frozen));
    if (stale.has(roots.privateMode)) privateMode = kept(privateMode, readPrivateMode(roots.privateMode));
    if (stale.has(roots.blanks)) {
      const known = new Map(blanks.map((blank) => [blank.number, blank]));
      blanks = readBlanks(roots.blanks).map((blank) => kept(known.get(blank.number), blank));
    }
    stale.clear();
    listeners.call(CHANGE);
  };
  const watched = SESSION_ROOTS.map((name) => {
    const root = roots[name];
    const onChange = (): void => {
      stale.add(root);
    };
    root.observeDeep(onChange);
    return () => root.unobserveDeep(onChange);
  });
  doc.on('afterTransaction', onEnd);

  return {
    votes: () => votes,
    ballots: (voteId) => ballots.get(voteId) ?? NO_BALLOTS,
    frozen: () => frozen,
    privateMode: () => privateMode,
    blanks: () => blanks,
    subscribe: (listener) => listeners.add(CHANGE, listener),
    destroy() {
      for (const unwatch of watched) unwatch();
      doc.off('afterTransaction', onEnd);
      listeners.clear();
    },
  };
}

function kept<T>(before: T | undefined, now: T): T {
  return before !== undefined && isSame(before, now) ? before : now;
}

/** The map itself where no entry has changed. */
function keptEntries<T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const entries = new Map([...now].map(([id, value]) => [id, kept(before.get(id), value)]));
  const isAsBefore =
    entries.size === before.size && [...entries].every(([id, value]) => before.get(id) === value);
  return isAsBefore ? before : entries;
}
