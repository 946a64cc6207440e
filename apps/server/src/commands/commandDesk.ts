import type { Command, CommandRefusal, CommandRequest, CommandResult } from '@wayline/document';
import { mayDo } from '../access/can.ts';
import { createTokenBucket, type TokenBucket } from '../rooms/tokenBucket.ts';
import { COMMANDS } from './commands.ts';
import type { ArgsOf, CommandContext } from './serverCommand.ts';

/** Carries out what one connection asks the server to do, and says what became of it. */
export interface CommandDesk {
  /** Never rejects. */
  run(request: CommandRequest): Promise<CommandResult>;
}

export interface CommandDeskOptions extends CommandContext {
  readonly now: () => number;
  readonly warn: (message: string, details?: unknown) => void;
}

/** The desk of a connection. Whoever asks is who the server let in, whatever the request says. */
export function createCommandDesk({ now, warn, ...context }: CommandDeskOptions): CommandDesk {
  const { room, peer } = context;
  const buckets = new Map<Command['type'], TokenBucket>();

  function bucketOf(type: Command['type']): TokenBucket {
    const { perSecond, burst } = COMMANDS[type];
    const bucket = buckets.get(type) ?? createTokenBucket(perSecond, burst, now);
    buckets.set(type, bucket);
    return bucket;
  }

  async function carryOut<T extends Command['type']>(
    type: T,
    args: ArgsOf<T>,
  ): Promise<CommandRefusal | null> {
    const { action, run } = COMMANDS[type];
    if (!mayDo(peer.user.role, action)) return 'forbidden';
    const bucket = bucketOf(type);
    if (bucket.wait() > 0) return 'tooOften';
    bucket.take(1);
    try {
      return await run(context, args);
    } catch (error) {
      warn('a command could not be carried out', { room: room.id, type, reason: String(error) });
      return 'storage';
    }
  }

  return {
    async run({ id, command }) {
      const isKnown = command !== null && room.kind === 'board';
      const reason = isKnown ? await carryOut(command.type, command.args) : 'unknown';
      return reason === null ? { id, ok: true } : { id, ok: false, reason };
    },
  };
}
