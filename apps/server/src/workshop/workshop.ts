import type { Freezing } from '../freezing/freezing.ts';
import type { PrivateWriting } from '../privateWriting/privateWriting.ts';
import type { Room } from '../rooms/room.ts';
import type { RoomPeer } from '../rooms/roomPeer.ts';
import type { Votes } from '../votes/votes.ts';

/** What is led on boards, kept by the server beside their documents. */
export interface Workshop {
  readonly votes: Votes;
  readonly freezing: Freezing;
  readonly privateWriting: PrivateWriting;
  /** Tells somebody who has come in what concerns them. */
  greet(boardId: string, peer: RoomPeer): void;
  /** Something on a board has changed. */
  follow(room: Room): void;
  /** The room in which clients read all this; null when there is no such board. */
  session(boardId: string): Promise<Room | null>;
  /** Sends everybody away from a board's session. */
  evict(boardId: string, code: number, reason: string): Promise<void>;
  /** Ends what was begun before the server ended. Never rejects. */
  resume(): Promise<void>;
  stop(): void;
}
