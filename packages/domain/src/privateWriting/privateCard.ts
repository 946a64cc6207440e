import type { CardId, LaneId, StepId } from '../ids.ts';
import type { OrderKey } from '../records/base.ts';
import type { CardKind } from '../vocabulary/vocabulary.ts';

/** The most characters that a private card holds. */
export const MOST_PRIVATE_TEXT: number = 2_000;

/** The most private cards that one person may have. */
export const MOST_PRIVATE_CARDS: number = 100;

/** What everybody sees of a private card: where it lies. */
export interface Blank {
  /** Random, and the same for as long as the card is private; it says nothing of whose it is. */
  readonly number: string;
  readonly laneId: LaneId;
  readonly stepId: StepId;
  readonly order: OrderKey;
}

/** A card that its writer alone sees until the reveal. */
export interface PrivateCard extends Blank {
  /** The id that it keeps as an ordinary card. */
  readonly id: CardId;
  /** Any but a picture. */
  readonly kind: CardKind;
  /** At most 2,000 characters. */
  readonly text: string;
}
