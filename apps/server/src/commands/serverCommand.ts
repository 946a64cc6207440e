import type { Command, CommandRefusal } from '@wayline/document';
import type { BoardAction } from '../access/can.ts';
import type { Room } from '../rooms/room.ts';
import type { RoomPeer } from '../rooms/roomPeer.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** The arguments of a kind of command. */
export type ArgsOf<T extends Command['type']> = Extract<Command, { type: T }>['args'];

/** Who asks, and where. */
export interface CommandContext {
  /** The board. */
  readonly room: Room;
  readonly peer: RoomPeer;
  readonly workshop: Workshop;
}

/** An act that only the server carries out: what one must be allowed to do for it, how often, and what it does. */
export interface ServerCommand<T extends Command['type'] = Command['type']> {
  readonly action: BoardAction;
  /** How many one connection may send at once, and then how many a second. */
  readonly burst: number;
  readonly perSecond: number;
  /** Resolves when it is done and on disk, to null or to why not. */
  run(context: CommandContext, args: ArgsOf<T>): Promise<CommandRefusal | null>;
}
