import type { BoardDocument, History } from '@wayline/document';
import type { Card, PrivateMode } from '@wayline/domain';
import type { PrivateText } from './privateWords.ts';

/** The private writing on a board as it stands before me. */
export interface Writing {
  /** Null once all is revealed, until the board has the cards that were hidden. */
  readonly mode: PrivateMode | null;
  /** They came with it. */
  readonly words: PrivateText;
  /** My private cards and blanks for those of others, by id: what I see on the board and what is not on it. */
  readonly guests: ReadonlyMap<string, Card>;
  /** How many cards of others each lane hides. */
  readonly hidden: ReadonlyMap<string, number>;
  /** My acts on the board and in private, in the order in which I did them. */
  readonly history: History;
  /** Sends what waits for more letters: what was written before a reveal belongs to it. */
  hurry(): void;
  /** Whether a card is mine and seen by nobody else. */
  isMine(id: string): boolean;
  /** Where commands about this card of mine write, or about what is added to this lane; null where that is the board. */
  homeOf(id: string): BoardDocument | null;
}
