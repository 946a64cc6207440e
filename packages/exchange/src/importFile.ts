import { detectFormat } from './detectFormat.ts';
import type { ReadOptions, ReadResult } from './format.ts';
import type { Problem } from './problems/problem.ts';
import { problemOf } from './problems/problemOf.ts';
import { FORMATS } from './registry.ts';

export interface ImportOptions extends ReadOptions {
  /** A format's id; `auto` (the default) goes by the file's name and content. */
  readonly format?: string;
}

/**
 * Reads a file of any known format wholly or not at all. Whatever the bytes are, the answer is a board with a report
 * or a list of problems, never an exception.
 */
export async function importFile(bytes: Uint8Array, options: ImportOptions): Promise<ReadResult> {
  const { format: id = 'auto', filename = '' } = options;
  const format = id === 'auto' ? detectFormat(bytes, filename) : FORMATS.find((known) => known.id === id);
  if (!format?.read) return { ok: false, problems: [unknownFormat(id)] };
  if (bytes.length === 0) return refused(problemOf('file', 'empty'));
  try {
    return await format.read(bytes, options);
  } catch (error) {
    // A reader that breaks must not take the host with it; the file is what it broke on.
    return refused(problemOf('file', 'unreadable', format.label, String(error)));
  }
}

function unknownFormat(id: string): Problem {
  const known = FORMATS.filter(({ read }) => read).map(({ label, extension }) => `${label} (.${extension})`);
  return problemOf('file', 'unknown-format', id === 'auto' ? '' : id, known.join(', '));
}

function refused(problem: Problem): ReadResult {
  return { ok: false, problems: [problem] };
}
