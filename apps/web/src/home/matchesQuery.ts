import type { BoardSummary } from '../api/boardSummary.ts';

/** Letters that Unicode does not take apart into a plain one and a mark. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h' };

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase()
    .replace(/[łøđħ]/g, (letter) => STROKED[letter] ?? letter);

/** Whether every word of a query begins somewhere in a board's title or its personas' names, accents aside. */
export function matchesQuery(board: BoardSummary, query: string): boolean {
  const text = plain([board.title, ...board.personas.map(({ name }) => name)].join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
