import { type Command, type CommandRefusal, type CommandResult, encodeCommand } from '@wayline/document';

/** What became of an act that only the server may carry out; `offline` when nobody can know. */
export type CommandOutcome = 'done' | CommandRefusal | 'offline';

/** The commands that wait for the server's answer. */
export interface OpenCommands {
  ask(command: Command): Promise<CommandOutcome>;
  answered(result: CommandResult): void;
  /** The socket is gone: what was asked over it will not be answered. */
  disconnected(): void;
}

/** `send` returns false where there is no socket to send over. */
export function createOpenCommands(send: (frame: Uint8Array) => boolean): OpenCommands {
  const waiting = new Map<number, (outcome: CommandOutcome) => void>();
  let last = 0;

  return {
    ask(command) {
      last += 1;
      const id = last;
      if (!send(encodeCommand(id, command))) return Promise.resolve('offline');
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    answered(result) {
      const resolve = waiting.get(result.id);
      waiting.delete(result.id);
      resolve?.(result.ok ? 'done' : result.reason);
    },
    disconnected() {
      const left = [...waiting.values()];
      waiting.clear();
      for (const resolve of left) resolve('offline');
    },
  };
}
