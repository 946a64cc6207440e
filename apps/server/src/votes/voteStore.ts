import type { Dots } from '@wayline/document';
import type { VoteId, VoteTerms } from '@wayline/domain';

/** A vote as it is kept. Instants are milliseconds since 1970. */
export interface StoredVote extends VoteTerms {
  readonly boardId: string;
  readonly id: VoteId;
  readonly openedAt: number;
  readonly openedBy: string;
  readonly closedAt: number | null;
}

/** What one participant gave in one vote. */
export interface StoredBallot {
  readonly boardId: string;
  readonly voteId: VoteId;
  readonly participant: string;
  /** What others know the ballot by: random, and the same for as long as the ballot lives. */
  readonly number: string;
  /** May be empty: everything was taken back. */
  readonly dots: Dots;
  readonly at: number;
}

/** Votes and ballots on disk, each call one transaction: the truth that the session document shows a part of. */
export interface VoteStore {
  /** False while another vote is open on the board. */
  openVote(vote: Omit<StoredVote, 'closedAt'>): Promise<boolean>;
  /** False when it is not open. */
  closeVote(boardId: string, voteId: string, at: number): Promise<boolean>;
  /** Takes a closed vote away with its ballots; false when there is none. */
  removeVote(boardId: string, voteId: string): Promise<boolean>;
  /** The newest first. */
  listVotes(boardId: string): Promise<readonly StoredVote[]>;
  /** Writes it in place of its giver's earlier one, whose number stays; false when the vote is not open. */
  putBallot(ballot: StoredBallot): Promise<boolean>;
  findBallot(boardId: string, voteId: string, participant: string): Promise<StoredBallot | undefined>;
  /** In the order of their numbers. */
  listBallots(boardId: string, voteId: string): Promise<readonly StoredBallot[]>;
}
