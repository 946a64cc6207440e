import type { Command } from '@wayline/document';
import type { BoardAction } from '../access/can.ts';
import type { Room } from '../rooms/room.ts';
import type { RoomPeer } from '../rooms/roomPeer.ts';

/** An act that only the server carries out: what one must be allowed to do for it, and what it does. */
export interface ServerCommand<T extends Command['type'] = Command['type']> {
  readonly action: BoardAction;
  run(room: Room, peer: RoomPeer, args: Extract<Command, { type: T }>['args']): void;
}
