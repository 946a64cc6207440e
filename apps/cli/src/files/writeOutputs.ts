import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Host } from '../host.ts';

export interface Output {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes several files, all or none of them: each is complete on the disk under another name before the first gets
 * its own. Returns what is wrong, or null.
 */
export async function writeOutputs(outputs: readonly Output[], host: Host): Promise<string | null> {
  const written: { readonly temporary: string; readonly target: string }[] = [];
  const discard = (): Promise<unknown> =>
    Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
  let current = '';
  try {
    for (const { file, bytes } of outputs) {
      current = file;
      const target = resolve(host.cwd, file);
      const temporary = `${target}.${process.pid}.part`;
      written.push({ temporary, target });
      const handle = await open(temporary, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    for (const { temporary, target } of written) {
      current = target;
      await rename(temporary, target);
    }
    return null;
  } catch (error) {
    await discard();
    return `${current}: ${reason(error, resolve(host.cwd, current))}`;
  }
}

function reason(error: unknown, target: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return `the folder ${dirname(target)} does not exist; make it first`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'no permission to write it; choose another place';
  if (code === 'EISDIR') return 'this is a folder; name a file';
  if (code === 'ENOSPC') return 'the disk is full';
  return `it cannot be written (${code || String(error)})`;
}
