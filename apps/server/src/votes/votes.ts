import type { CastVote } from '@wayline/document';
import type { HeldVote, VoteTerms } from '@wayline/domain';
import type { Room } from '../rooms/room.ts';
import type { RoomPeer } from '../rooms/roomPeer.ts';
import type { Outcome } from '../workshop/outcome.ts';

/** The dot votes of all boards. Whoever asks has been found to be allowed to. */
export interface Votes {
  open(boardId: string, by: string, terms: VoteTerms): Promise<Outcome>;
  /** Puts dots on a thing of the board that `room` is. */
  cast(room: Room, participant: string, cast: CastVote): Promise<Outcome>;
  close(room: Room, voteId: string): Promise<Outcome>;
  remove(boardId: string, voteId: string): Promise<Outcome>;
  /** Tells somebody who has come in where their own dots lie. */
  greet(boardId: string, peer: RoomPeer): Promise<void>;
  /** Something on a board has changed: dots on things that are gone return to their givers. */
  follow(room: Room): void;
  /** What everybody may see of a board's votes, the newest first: the same as its session says. */
  shown(boardId: string): Promise<readonly HeldVote[]>;
  stop(): void;
}
