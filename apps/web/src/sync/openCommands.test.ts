import { type Command, readCommand } from '@wayline/document';
import * as decoding from 'lib0/decoding';
import { describe, expect, it } from 'vitest';
import { createOpenCommands } from './openCommands.ts';

const SUMMON: Command = { type: 'summon', args: { view: 'table', viewport: null } };

function sent(frame: Uint8Array | undefined): ReturnType<typeof readCommand> {
  const decoder = decoding.createDecoder(frame ?? new Uint8Array());
  decoding.readVarUint(decoder);
  return readCommand(decoder);
}

describe('an act that the server is asked for', () => {
  it('is done when its own result says so', async () => {
    const frames: Uint8Array[] = [];
    const commands = createOpenCommands((frame) => frames.push(frame) > 0);
    const [first, second] = [commands.ask(SUMMON), commands.ask(SUMMON)];
    expect(frames.map(sent)).toEqual([
      { id: 1, command: SUMMON },
      { id: 2, command: SUMMON },
    ]);
    commands.answered({ id: 2, ok: false, reason: 'tooOften' });
    commands.answered({ id: 1, ok: true });
    commands.answered({ id: 9, ok: true });
    expect(await Promise.all([first, second])).toEqual(['done', 'tooOften']);
  });

  it('is known by nobody once the socket is gone', async () => {
    const commands = createOpenCommands(() => true);
    const waiting = commands.ask(SUMMON);
    commands.disconnected();
    expect(await waiting).toBe('offline');
    expect(await createOpenCommands(() => false).ask(SUMMON)).toBe('offline');
  });
});
