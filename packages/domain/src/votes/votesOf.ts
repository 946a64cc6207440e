import type { Ballot } from '../measures/votes.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { isVotable } from './isVotable.ts';
import type { Vote } from './vote.ts';

/** A vote with as many of its ballots as may be seen. */
export interface HeldVote {
  readonly vote: Vote;
  readonly ballots: readonly Ballot[];
}

/**
 * How many dots a thing got in the latest vote that had it, by id; things without a dot are left out. `held` begins
 * with the newest. A secret vote says nothing before it is closed.
 */
export function votesOf(held: readonly HeldVote[], snapshot: BoardSnapshot): ReadonlyMap<string, number> {
  const known = held
    .filter(({ vote }) => !vote.secret || vote.closedAt !== null)
    .map(({ vote, ballots }) => ({ vote, dots: sum(ballots) }));
  const votes = new Map<string, number>();
  if (known.length === 0) return votes;
  for (const table of [snapshot.cards, snapshot.items]) {
    for (const record of table.values()) {
      const latest = known.find(({ vote }) => isVotable(vote, record));
      const dots = latest?.dots.get(record.id) ?? 0;
      if (dots > 0) votes.set(record.id, dots);
    }
  }
  return votes;
}

function sum(ballots: readonly Ballot[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const ballot of ballots)
    for (const [id, dots] of Object.entries(ballot.dots)) sums.set(id, (sums.get(id) ?? 0) + dots);
  return sums;
}
