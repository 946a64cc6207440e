import type { CommandRequest, CommandResult } from '@wayline/document';
import { mayDo } from '../access/can.ts';
import type { Room } from '../rooms/room.ts';
import type { RoomPeer } from '../rooms/roomPeer.ts';
import { createTokenBucket } from '../rooms/tokenBucket.ts';
import { COMMANDS } from './commands.ts';

/** A hand on a button does not do more; a program that does would pull the whole room about. */
const PER_SECOND = 0.5;
const BURST = 5;

/** Carries out what one connection asks the server to do, and says what became of it. */
export interface CommandDesk {
  run(request: CommandRequest): CommandResult;
}

/** The desk of a connection. Whoever asks is who the server let in, whatever the request says. */
export function createCommandDesk(room: Room, peer: RoomPeer, now: () => number): CommandDesk {
  const bucket = createTokenBucket(PER_SECOND, BURST, now);
  return {
    run({ id, command }) {
      if (command?.type !== 'summon') return { id, ok: false, reason: 'unknown' };
      const { action, run } = COMMANDS[command.type];
      if (!mayDo(peer.user.role, action)) return { id, ok: false, reason: 'forbidden' };
      if (bucket.wait() > 0) return { id, ok: false, reason: 'tooOften' };
      bucket.take(1);
      run(room, peer, command.args);
      return { id, ok: true };
    },
  };
}
