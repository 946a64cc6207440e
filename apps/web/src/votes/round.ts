import type { AnyRecord, Vote } from '@wayline/domain';
import type { VoteText } from './voteWords.ts';

/** The open vote as it stands before me. */
export interface Round {
  readonly vote: Vote;
  /** They came with it. */
  readonly words: VoteText;
  /** False for those who only watch. */
  readonly mayVote: boolean;
  /** How many dots I have left. */
  readonly left: number;
  /** Whether this can be voted on. */
  has(record: AnyRecord): boolean;
  /** How many of my dots lie on a thing, also those of which the server has not heard yet. */
  mine(id: string): number;
  /** How many dots of everybody lie on it; undefined while that is a secret. */
  all(id: string): number | undefined;
  /** Puts one more dot of mine on a thing, or takes one away, and says what came of it. */
  give(id: string, by: 1 | -1): void;
}
