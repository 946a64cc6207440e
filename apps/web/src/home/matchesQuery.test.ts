import { describe, expect, it } from 'vitest';
import { readBoardSummary } from '../api/boardSummary.ts';
import { matchesQuery } from './matchesQuery.ts';

const board = readBoardSummary({
  id: 'b',
  title: 'Zażółć: moving an electricity contract',
  summary: { personas: [{ name: 'Nora Müller', color: 1 }], names: 'Vom Auszug\nFirst bill' },
});

describe('finding a board', () => {
  it.each(['', 'moving', 'ELECTRICITY con', 'zazolc', 'muller', 'nora contract', 'auszug bill'])(
    'by "%s" succeeds',
    (query) => {
      expect(matchesQuery(board, query)).toBe(true);
    },
  );

  it.each(['shoes', 'moving shoes'])('by "%s" fails', (query) => {
    expect(matchesQuery(board, query)).toBe(false);
  });
});
