import type { StartPrivate, WritePrivate } from '@wayline/document';
import type { Room } from '../rooms/room.ts';
import type { RoomPeer } from '../rooms/roomPeer.ts';
import type { Outcome } from '../workshop/outcome.ts';

/** The private writing of all boards. Whoever asks has been found to be allowed to. */
export interface PrivateWriting {
  start(room: Room, by: string, where: StartPrivate): Promise<Outcome>;
  /** Writes a card of the participant's own on the board that `room` is. */
  write(room: Room, participant: string, card: WritePrivate): Promise<Outcome>;
  remove(boardId: string, participant: string, cardId: string): Promise<Outcome>;
  /** Makes ordinary cards of all that was written; resolves when the board has them on disk. */
  reveal(room: Room): Promise<Outcome>;
  /** Lanes that are written in private at present. */
  lanes(boardId: string): Promise<readonly string[]>;
  /** Tells somebody who has come in what they have written. */
  greet(boardId: string, peer: RoomPeer): Promise<void>;
  /** Ends the reveals that were decided before the server ended. Never rejects. */
  resume(): Promise<void>;
  stop(): void;
}
