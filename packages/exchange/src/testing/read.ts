import type { BoardSnapshot } from '@wayline/domain';
import type { ImportReport, ReadOptions, ReadResult } from '../format.ts';
import type { Problem } from '../problems/problem.ts';
import { readOptions } from './readOptions.ts';

type Reader = (bytes: Uint8Array, options: ReadOptions) => ReadResult;

/** Reads a text that must be readable. */
export function read(
  reader: Reader,
  text: string,
  more: Partial<ReadOptions> = {},
): { readonly snapshot: BoardSnapshot; readonly report: ImportReport } {
  const result = reader(new TextEncoder().encode(text), readOptions(more));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  return result;
}

/** The problems of bytes that must be refused. */
export function problemsOf(reader: Reader, bytes: Uint8Array | string): readonly Problem[] {
  const result = reader(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, readOptions());
  if (result.ok) throw new Error('it was read');
  return result.problems;
}
