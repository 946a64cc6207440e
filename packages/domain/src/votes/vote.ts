import type { LaneId, VoteId } from '../ids.ts';
import type { Iso } from '../records/base.ts';
import type { CardKind } from '../vocabulary/vocabulary.ts';

/** The most dots that anybody may have in a vote. */
export const MOST_DOTS: number = 50;

/** Which of the board's cards and stickies a vote is about. */
export type VoteScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'cardKind'; readonly cardKind: CardKind }
  | { readonly kind: 'lane'; readonly laneId: LaneId }
  /** These alone, at most 500. */
  | { readonly kind: 'things'; readonly ids: readonly string[] };

/** What is agreed before a vote begins. */
export interface VoteTerms {
  /** What is asked; may be empty. */
  readonly title: string;
  /** Dots each participant has, 1–50. */
  readonly budget: number;
  /** Dots one participant may put on one thing, 1 to the budget. */
  readonly maxPerItem: number;
  readonly scope: VoteScope;
  /** Whether nobody sees the dots before the vote is closed. */
  readonly secret: boolean;
}

/** One round of dot voting on a board. */
export interface Vote extends VoteTerms {
  readonly id: VoteId;
  readonly openedAt: Iso;
  /** The name of who opened it. */
  readonly openedBy: string;
  /** Null while dots can be put. */
  readonly closedAt: Iso | null;
  /** Participants with at least one dot on anything. */
  readonly voters: number;
}
