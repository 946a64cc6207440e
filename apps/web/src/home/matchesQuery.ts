import type { BoardSummary } from '../api/boardSummary.ts';
import { fold } from '../find/fold.ts';

/** Whether every word of a query stands somewhere in a board's title or in the names on it, accents aside. */
export function matchesQuery(board: BoardSummary, query: string): boolean {
  const text = fold([board.title, ...board.personas.map(({ name }) => name), board.names].join(' '));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
