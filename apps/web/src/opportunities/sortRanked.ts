import type { RankedOpportunity } from '@wayline/domain';

/** By what the ranking can be put in order. */
export type RankingColumn = 'rank' | 'opportunity' | 'impact' | 'effort' | 'score' | 'votes';

export interface RankingOrder {
  readonly by: RankingColumn;
  readonly isDescending: boolean;
}

/** Numbers begin with the largest, ranks and words with the first. */
export function firstOrder(by: RankingColumn): RankingOrder {
  return { by, isDescending: by === 'impact' || by === 'score' || by === 'votes' };
}

/** The same entries in another order; what has no number there stays last, and equal ones stay by rank. */
export function sortRanked(
  ranked: readonly RankedOpportunity[],
  { by, isDescending }: RankingOrder,
  language: string,
  votes: ReadonlyMap<string, number> = new Map(),
): readonly RankedOpportunity[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const numberOf = ({ card, rank, score }: RankedOpportunity): number | null =>
    ({
      rank,
      impact: card.impact ?? null,
      effort: card.effort ?? null,
      score,
      votes: votes.get(card.id) ?? null,
      opportunity: null,
    })[by];
  const sign = isDescending ? -1 : 1;
  return ranked.toSorted((a, b) => {
    if (by === 'opportunity') return sign * collator.compare(a.card.text.trim(), b.card.text.trim());
    const [first, second] = [numberOf(a), numberOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}
