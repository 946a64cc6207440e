import { compareKeys } from '../order/order.ts';

/** Dots of one participant, by item. */
export interface Ballot {
  readonly participantId: string;
  readonly dots: Readonly<Record<string, number>>;
}

export interface VoteRules {
  /** Dots each participant has. */
  readonly budget: number;
  /** Dots one participant may put on one item. */
  readonly maxPerItem: number;
  readonly itemIds: readonly string[];
}

export interface Tally {
  readonly itemId: string;
  readonly dots: number;
  /** Participants with at least one dot on it. */
  readonly voters: number;
  /** Shared by ties, the next rank skips ("1224"); null while nobody has voted. */
  readonly rank: number | null;
}

/** Sums the ballots: most dots first, inside a tie more voters first, though the rank stays shared. */
export function tallyVotes(ballots: readonly Ballot[], itemIds: readonly string[]): readonly Tally[] {
  const sums = [...new Set(itemIds)].map((itemId) => {
    const given = ballots.map(({ dots }) => dots[itemId] ?? 0).filter((dots) => dots > 0);
    return { itemId, dots: given.reduce((a, b) => a + b, 0), voters: given.length };
  });
  sums.sort((a, b) => b.dots - a.dots || b.voters - a.voters || compareKeys(a.itemId, b.itemId));
  const anyVote = sums.some(({ dots }) => dots > 0);
  return sums.map((sum) => ({
    ...sum,
    rank: anyVote ? 1 + sums.filter(({ dots }) => dots > sum.dots).length : null,
  }));
}

/** Participants with at least one dot on a listed item. */
export function turnout(ballots: readonly Ballot[], itemIds: readonly string[]): number {
  return ballots.filter(({ dots }) => itemIds.some((id) => (dots[id] ?? 0) > 0)).length;
}

/** Replaces a participant's ballot, or refuses the whole ballot: an earlier one then stays. */
export function castBallot(
  ballots: readonly Ballot[],
  ballot: Ballot,
  rules: VoteRules,
):
  | { readonly ok: true; readonly ballots: readonly Ballot[] }
  | {
      readonly ok: false;
      readonly reason: 'notANumberOfDots' | 'unknownItem' | 'tooManyOnOneItem' | 'overBudget';
    } {
  const dots = Object.entries(ballot.dots);
  if (dots.some(([, count]) => !Number.isInteger(count) || count < 0))
    return { ok: false, reason: 'notANumberOfDots' };
  if (dots.some(([id]) => !rules.itemIds.includes(id))) return { ok: false, reason: 'unknownItem' };
  if (dots.some(([, count]) => count > rules.maxPerItem)) return { ok: false, reason: 'tooManyOnOneItem' };
  if (dots.reduce((sum, [, count]) => sum + count, 0) > rules.budget)
    return { ok: false, reason: 'overBudget' };
  const others = ballots.filter(({ participantId }) => participantId !== ballot.participantId);
  return { ok: true, ballots: [...others, ballot] };
}

/** The ballots once an item is gone, and how many dots each participant got back. */
export function withdrawItem(
  ballots: readonly Ballot[],
  itemId: string,
): { readonly ballots: readonly Ballot[]; readonly returned: Readonly<Record<string, number>> } {
  const returned: Record<string, number> = {};
  const left = ballots.map((ballot) => {
    const { [itemId]: back = 0, ...dots } = ballot.dots;
    if (back > 0) returned[ballot.participantId] = back;
    return { ...ballot, dots };
  });
  return { ballots: left, returned };
}
