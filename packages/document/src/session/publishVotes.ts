import type { Ballot, HeldVote, Vote } from '@wayline/domain';
import * as Y from 'yjs';
import { isSame } from '../isSame.ts';
import { ballotKey, sessionRoots } from './sessionRoots.ts';

/**
 * Makes a session document say this, and nothing else, of the votes that `only` names, or of all where it is null.
 * Changes only what differs. Each ballot's `participantId` is the number that others may know it by.
 */
export function publishVotes(doc: Y.Doc, held: readonly HeldVote[], only: ReadonlySet<string> | null): void {
  const { votes, ballots } = sessionRoots(doc);
  const there = new Set<string>(held.map(({ vote }) => vote.id));
  const isGone = (id: string): boolean => !there.has(id) && (only === null || only.has(id));
  doc.transact(() => {
    for (const id of [...votes.keys()]) if (isGone(id)) votes.delete(id);
    for (const key of [...ballots.keys()]) if (isGone(voteOf(key))) ballots.delete(key);
    for (const { vote, ballots: given } of held) {
      publishVote(votes, vote);
      publishBallots(ballots, vote, given);
    }
  });
}

function publishVote(votes: Y.Map<unknown>, { id, ...vote }: Vote): void {
  const present = votes.get(id);
  const fields = Object.entries(vote);
  if (!(present instanceof Y.Map)) votes.set(id, new Y.Map<unknown>(fields));
  else for (const [key, value] of fields) if (!isSame(present.get(key), value)) present.set(key, value);
}

function publishBallots(root: Y.Map<unknown>, { id }: Vote, given: readonly Ballot[]): void {
  const dotsByKey = new Map(given.map(({ participantId, dots }) => [ballotKey(id, participantId), dots]));
  for (const key of [...root.keys()]) if (voteOf(key) === id && !dotsByKey.has(key)) root.delete(key);
  for (const [key, dots] of dotsByKey) if (!isSame(root.get(key), dots)) root.set(key, dots);
}

function voteOf(key: string): string {
  return key.slice(0, key.indexOf('|'));
}
