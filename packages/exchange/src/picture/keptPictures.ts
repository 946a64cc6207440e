import { type BoardSnapshot, type FileExtras, type PictureFile, usedFiles } from '@wayline/domain';
import type { LossWords } from '../losses/lossWords.ts';

/** The pictures that a board file takes along, and what it says of the others. */
export interface KeptPictures {
  readonly files: readonly PictureFile[];
  readonly losses: readonly string[];
}

/** Base64 that a board file may hold, so that it can still be read back (it may have 25 MB). */
const MOST_DATA = 20 * 1024 * 1024;

/** Leaves out the bytes of the largest pictures where all of them would make a file that cannot be read back. */
export function keptPictures(
  snapshot: BoardSnapshot,
  extras: FileExtras | undefined,
  words: LossWords,
): KeptPictures {
  const files = extras?.files ?? [];
  let left = MOST_DATA;
  const kept = new Set<string>();
  for (const { id, data } of [...files].sort((a, b) => a.bytes - b.bytes)) {
    if (data === undefined || data.length > left) continue;
    left -= data.length;
    kept.add(id);
  }
  const missing = usedFiles(snapshot).filter((id) => !kept.has(id)).length;
  return {
    files: files.map((file) => (kept.has(file.id) ? file : withoutData(file))),
    losses: missing > 0 ? [words.picturesNamed(missing)] : [],
  };
}

function withoutData({ data: _, ...file }: PictureFile): PictureFile {
  return file;
}
