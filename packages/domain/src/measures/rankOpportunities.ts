import { compareKeys } from '../order/order.ts';
import type { OpportunityCard } from '../records/card.ts';
import { ice, type Quadrant, quadrant } from './priorities.ts';

/** Where an opportunity stands among others. */
export interface RankedOpportunity {
  readonly card: OpportunityCard;
  readonly quadrant: Quadrant;
  /** ICE, 1–125; null where impact or effort is missing. */
  readonly score: number | null;
  /** Nobody said how sure they are: the score takes the middle, 3. */
  readonly isGuess: boolean;
  /** Shared by ties, the next rank skips ("1224"); null without a score. */
  readonly rank: number | null;
}

const MIDDLE = 3;

/** Opportunities by their ICE score, the best first, of equal ones that with less effort; those without numbers come last. */
export function rankOpportunities(cards: Iterable<OpportunityCard>): readonly RankedOpportunity[] {
  const scored = [...cards].map((card) => ({
    card,
    quadrant: quadrant(card),
    score: ice({ ...card, confidence: card.confidence ?? MIDDLE }),
    isGuess: card.confidence === undefined,
  }));
  scored.sort(
    (a, b) =>
      (b.score ?? 0) - (a.score ?? 0) ||
      (a.card.effort ?? MIDDLE) - (b.card.effort ?? MIDDLE) ||
      compareKeys(a.card.id, b.card.id),
  );
  let rank = 0;
  let last: number | null = null;
  return scored.map((entry, i) => {
    if (entry.score !== last) rank = i + 1;
    last = entry.score;
    return { ...entry, rank: entry.score === null ? null : rank };
  });
}
