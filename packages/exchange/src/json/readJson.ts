import { type FileNote, newId, readBoardFile } from '@wayline/domain';
import { createdCounts } from '../build/createdCounts.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import { decodeText } from '../text/decodeText.ts';
import { nesting } from './nesting.ts';

/** A whole board may be larger than other texts: it is the file that everything is kept in. */
const MAX_BYTES = 25 * 1024 * 1024;
/** Our own files are 6 deep; unknown keys may go further, but nothing sane goes as far as this. */
const MAX_DEPTH = 64;

/** Reads a `.journey.json` strictly; every problem is told with its path. */
export function readJson(bytes: Uint8Array, { random }: ReadOptions): ReadResult {
  if (bytes.length > MAX_BYTES) return refused(problemOf('file', 'too-large', MAX_BYTES / 1024 / 1024));
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused(decoded.problem);
  if (nesting(decoded.text, MAX_DEPTH) > MAX_DEPTH) {
    return refused(problemOf('file', 'too-deep', MAX_DEPTH));
  }
  const read = readBoardFile(decoded.text, { newId: (prefix) => newId(prefix, random) });
  if (!read.ok) return { ok: false, problems: read.problems.map(told) };
  return {
    ok: true,
    snapshot: read.snapshot,
    extras: read.extras,
    report: { created: createdCounts(read.snapshot), ignored: [], warnings: read.warnings.map(told) },
  };
}

function told({ path, code, message }: FileNote): Problem {
  return { where: path || 'file', code, message };
}

function refused(problem: Problem): ReadResult {
  return { ok: false, problems: [problem] };
}
