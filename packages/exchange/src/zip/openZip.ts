import { unzipSync } from 'fflate';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';

export type OpenedZip =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly problem: Problem };

/** What the parts that are wanted may become when they are unpacked, together. */
const MOST_BYTES = 96 * 1024 * 1024;
const MOST_PARTS = 2_000;

/**
 * Unpacks the wanted parts of a ZIP. A few kilobytes can say that they are gigabytes: sizes are judged by what the
 * directory says before anything is unpacked, and no part ever becomes larger than it says.
 */
export function openZip(bytes: Uint8Array, isWanted: (name: string) => boolean): OpenedZip {
  let size = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (count > MOST_PARTS) throw new TooMuch();
        if (!isWanted(name)) return false;
        size += originalSize;
        if (size > MOST_BYTES) throw new TooMuch();
        return true;
      },
    });
    return { ok: true, parts: new Map(Object.entries(parts)) };
  } catch (error) {
    return error instanceof TooMuch
      ? refused(problemOf('file', 'too-large-inside', MOST_BYTES / 1024 / 1024))
      : refused(problemOf('file', 'no-zip'));
  }
}

class TooMuch extends Error {}

function refused(problem: Problem): OpenedZip {
  return { ok: false, problem };
}
