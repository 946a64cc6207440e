import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The bytes of pictures on disk, each under the hash of its content. */
export interface PictureFolder {
  /** Resolves when the bytes are on disk under their name; writing what is there changes nothing. */
  write(sha256: string, data: Uint8Array): Promise<void>;
  /** The bytes; null when they are not there or are not what they were. */
  read(sha256: string): Promise<Uint8Array | null>;
}

const COMING = 'coming';

/** Opens the folder as its only writer, and clears away what a stopped server had not finished. */
export async function openPictureFolder(dataDir: string): Promise<PictureFolder> {
  const coming = join(dataDir, 'pictures', COMING);
  await mkdir(coming, { recursive: true });
  for (const name of await readdir(coming)) await rm(join(coming, name), { force: true });
  return pictureFolder(dataDir);
}

/**
 * The folder as it lies. A picture is written beside its place, synced, and renamed: under its name there is all of it
 * or nothing.
 */
export function pictureFolder(dataDir: string): PictureFolder {
  const root = join(dataDir, 'pictures');
  const coming = join(root, COMING);

  return {
    async write(sha256, data) {
      const path = pathOf(root, sha256);
      if ((await readWhole(path, sha256)) !== null) return;
      await mkdir(dirname(path), { recursive: true });
      const temporary = join(coming, randomUUID());
      try {
        await writeSynced(temporary, data);
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      // The new name is on disk only with its folder, and the folder only with the one it lies in.
      for (const folder of [dirname(path), root]) await syncFolder(folder);
    },
    read: (sha256) => readWhole(pathOf(root, sha256), sha256),
  };
}

/** Where a picture lies: two digits of its hash keep the folders small. */
function pathOf(root: string, sha256: string): string {
  return join(root, sha256.slice(0, 2), sha256);
}

async function readWhole(path: string, sha256: string): Promise<Uint8Array | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const data = await readFile(path);
  return createHash('sha256').update(data).digest('hex') === sha256 ? data : null;
}

async function writeSynced(path: string, data: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders, and needs none of this.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
