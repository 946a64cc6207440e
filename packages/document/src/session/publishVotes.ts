import type { Ballot, HeldVote, Vote } from '@wayline/domain';
import * as Y from 'yjs';
import { isSame } from '../isSame.ts';
import { ballotKey, sessionRoots } from './sessionRoots.ts';

/**
 * Makes a session document say this of these votes, and nothing of votes whose ids are not among `all`. Changes only
 * what differs. Each ballot's `participantId` is the number that others may know it by.
 */
export function publishVotes(doc: Y.Doc, held: readonly HeldVote[], all: ReadonlySet<string>): void {
  const { votes, ballots } = sessionRoots(doc);
  doc.transact(() => {
    for (const id of [...votes.keys()]) if (!all.has(id)) votes.delete(id);
    for (const key of [...ballots.keys()]) if (!all.has(voteOf(key))) ballots.delete(key);
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
