import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Host } from '../host.ts';

export type Input =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; name a file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
};

/** The bytes of a file, or of the standard input for `-`. */
export async function readInput(file: string, host: Host): Promise<Input> {
  if (file === '-') return { ok: true, bytes: await host.readStdin() };
  try {
    return { ok: true, bytes: await readFile(resolve(host.cwd, file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { ok: false, message: REASONS[code] ?? `it cannot be read (${code || String(error)})` };
  }
}
