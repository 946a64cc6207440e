import type { Ballot } from '@wayline/domain';
import type * as Y from 'yjs';
import { dotsSchema } from '../wire/voteCommands.ts';

/** The ballots in their root, by vote and in the order of their numbers; what cannot be read as one is left out. */
export function readBallots(root: Y.Map<unknown>): ReadonlyMap<string, readonly Ballot[]> {
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
