import { type Ballot, type Vote, voteSchema } from '@wayline/domain';
import * as Y from 'yjs';
import type { Unsubscribe } from '../board/boardDocument.ts';
import { createListeners } from '../board/listeners.ts';
import { isSame } from '../isSame.ts';
import { dotsSchema } from '../wire/voteCommands.ts';
import { sessionRoots } from './sessionRoots.ts';

/** A board's votes in a live document. What did not change keeps its identity. */
export interface SessionDocument {
  /** Newest first; what cannot be read as a vote is left out. */
  votes(): readonly Vote[];
  /**
   * The ballots of a vote that may be seen: none of a secret one before it is closed. `participantId` is the number
   * of the ballot, not a person.
   */
  ballots(voteId: string): readonly Ballot[];
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
  let votes: readonly Vote[] = readVotes(roots.votes);
  let ballots = readBallots(roots.ballots);

  let isStale = false;
  const onChange = (): void => {
    isStale = true;
  };
  /** Both at once: a vote that closes and the ballots that it shows then come in one transaction. */
  const onEnd = (): void => {
    if (!isStale) return;
    isStale = false;
    const knownVotes = new Map(votes.map((vote) => [vote.id, vote]));
    const knownBallots = ballots;
    votes = readVotes(roots.votes).map((vote) => kept(knownVotes.get(vote.id), vote));
    ballots = new Map(
      [...readBallots(roots.ballots)].map(([id, list]) => [id, kept(knownBallots.get(id), list)]),
    );
    listeners.call(CHANGE);
  };
  roots.votes.observeDeep(onChange);
  roots.ballots.observe(onChange);
  doc.on('afterTransaction', onEnd);

  return {
    votes: () => votes,
    ballots: (voteId) => ballots.get(voteId) ?? NO_BALLOTS,
    subscribe: (listener) => listeners.add(CHANGE, listener),
    destroy() {
      roots.votes.unobserveDeep(onChange);
      roots.ballots.unobserve(onChange);
      doc.off('afterTransaction', onEnd);
      listeners.clear();
    },
  };
}

function kept<T>(before: T | undefined, now: T): T {
  return before !== undefined && isSame(before, now) ? before : now;
}

function readVotes(root: Y.Map<unknown>): readonly Vote[] {
  const votes: Vote[] = [];
  for (const [id, value] of root.entries()) {
    const fields: unknown = value instanceof Y.Map ? value.toJSON() : value;
    const read = voteSchema.safeParse(typeof fields === 'object' ? { ...fields, id } : fields);
    if (read.success) votes.push(read.data);
  }
  return votes.sort((a, b) => (a.openedAt < b.openedAt ? 1 : a.openedAt > b.openedAt ? -1 : 0));
}

function readBallots(root: Y.Map<unknown>): ReadonlyMap<string, readonly Ballot[]> {
  const ballots = new Map<string, Ballot[]>();
  for (const [key, value] of [...root.entries()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bar = key.indexOf('|');
    const read = dotsSchema.safeParse(value);
    if (bar < 0 || !read.success) continue;
    const voteId = key.slice(0, bar);
    const ballot: Ballot = { participantId: key.slice(bar + 1), dots: read.data };
    const list = ballots.get(voteId);
    if (list) list.push(ballot);
    else ballots.set(voteId, [ballot]);
  }
  return ballots;
}
