import type { Blank, LaneId, MapId, PrivateCard, PrivateRoundId } from '@wayline/domain';

/** A round of private writing as it is kept. Instants are milliseconds since 1970. */
export interface StoredRound {
  readonly boardId: string;
  readonly id: PrivateRoundId;
  readonly mapId: MapId;
  readonly laneIds: readonly LaneId[];
  readonly openedAt: number;
  readonly openedBy: string;
  /** When it was decided that all is revealed; from then on nothing is written any more. */
  readonly revealedAt: number | null;
}

/** What somebody has written in private. */
export interface StoredPrivateCard extends PrivateCard {
  readonly boardId: string;
  readonly participant: string;
  /** When it was written first, in milliseconds since 1970. */
  readonly at: number;
}

/** Where a private card lies, and whose it is. */
export interface OwnedBlank extends Blank {
  readonly participant: string;
}

/** The most private cards that a round may have. */
export const MOST_IN_ROUND = 2_000;

/** Private writing on disk, each call one transaction: the only place where its words are before the reveal. */
export interface PrivateStore {
  /** False while there is a round on the board. */
  openRound(round: Omit<StoredRound, 'revealedAt'>): Promise<boolean>;
  findRound(boardId: string): Promise<StoredRound | undefined>;
  /** Rounds whose reveal has been decided but not ended. */
  listRevealedRounds(): Promise<readonly StoredRound[]>;
  /** Decides the reveal: nothing can be written any more. */
  closeRound(boardId: string, id: string, at: number): Promise<void>;
  /** Takes a round away with its cards. */
  removeRound(boardId: string, id: string): Promise<void>;
  /**
   * Writes a card in place of its writer's earlier one of this id, whose number and time stay. Says why it cannot: the
   * round is not open, the id is somebody else's, or there are too many.
   */
  putPrivateCard(roundId: string, card: StoredPrivateCard): Promise<'closed' | 'taken' | 'full' | null>;
  /** False where the writer has no such card, or the round is not open. */
  removePrivateCard(boardId: string, participant: string, id: string): Promise<boolean>;
  /** Where all cards of a board lie, without their words, in the order of their numbers. */
  listBlanks(boardId: string): Promise<readonly OwnedBlank[]>;
  /** In the order of their numbers; of one participant or of all. */
  listPrivateCards(boardId: string, participant?: string): Promise<readonly StoredPrivateCard[]>;
}
