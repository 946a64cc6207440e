import type { Problem } from '@wayline/exchange';

/** More of them help nobody: the first ones say what is wrong with the file. */
const MOST = 50;

/** Problems as `FILE:LINE: message`, one a line; a cell or a path stands where the line would. */
export function problemLines(
  word: 'error' | 'warning',
  file: string,
  problems: readonly Problem[],
): string[] {
  const lines = problems
    .slice(0, MOST)
    .map(({ where, message }) => `${word}: ${place(file, where)}: ${message}`);
  const more = problems.length - MOST;
  return more > 0 ? [...lines, `${word}: ${file}: and ${more} more`] : lines;
}

export function place(file: string, where: string): string {
  if (where === 'file' || where === '') return file;
  return `${file}:${where.replace(/^(?:line|row) /, '')}`;
}
