import { importFile } from '@wayline/exchange';
import type { Host } from '../host.ts';
import { problemLines } from './problemLines.ts';
import { readInput } from './readInput.ts';

/** What a file that could be read holds. */
type ReadBoard = Extract<Awaited<ReturnType<typeof importFile>>, { readonly ok: true }>;

/** Reads the board that a command is about; null where it cannot be read, which has then been said line by line. */
export async function readBoard(file: string, host: Host): Promise<ReadBoard | null> {
  const input = await readInput(file, host);
  if (!input.ok) {
    host.say(`error: ${file}: ${input.message}`);
    return null;
  }
  const read = await importFile(input.bytes, { filename: file, now: host.now(), random: host.random });
  if (read.ok) return read;
  for (const line of problemLines('error', file, read.problems)) host.say(line);
  return null;
}
