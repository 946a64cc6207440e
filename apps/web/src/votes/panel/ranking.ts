import {
  type BoardSnapshot,
  type HeldVote,
  type Tally,
  tallyVotes,
  turnout,
  votableIds,
} from '@wayline/domain';

/** What came out of a vote. */
export interface VoteRanking {
  /** What got a dot, the most first. */
  readonly ranked: readonly (Tally & {
    readonly rank: number;
    /** Whether another thing has the same rank. */
    readonly isShared: boolean;
  })[];
  /** How many things got none. */
  readonly without: number;
  readonly voters: number;
  readonly dots: number;
}

/** Counts the ballots on what is still on the board. */
export function rankingOf({ vote, ballots }: HeldVote, snapshot: BoardSnapshot): VoteRanking {
  const ids = votableIds(vote, snapshot);
  const tallies = tallyVotes(ballots, ids);
  const sharing = Map.groupBy(tallies, ({ rank }) => rank);
  const ranked = tallies.flatMap((tally) =>
    tally.dots === 0 || tally.rank === null
      ? []
      : [{ ...tally, rank: tally.rank, isShared: (sharing.get(tally.rank)?.length ?? 0) > 1 }],
  );
  return {
    ranked,
    without: tallies.length - ranked.length,
    voters: turnout(ballots, ids),
    dots: ranked.reduce((sum, { dots }) => sum + dots, 0),
  };
}
