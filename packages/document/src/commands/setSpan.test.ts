import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { setSpan } from './setSpan.ts';

describe('the steps that a card covers', () => {
  it('are at least its own and end with its stage', () => {
    const { board } = openBoard();
    expect(setSpan(board, { id: 'card:doing-0-0-0', span: 9 })).toEqual({ ok: true, span: 2 });
    expect(board.get('cards', 'card:doing-0-0-0')?.span).toBe(2);
    expect(setSpan(board, { id: 'card:doing-0-1-0', span: 2 })).toEqual({ ok: true, span: 1 });
    expect(setSpan(board, { id: 'card:doing-0-0-0', span: 0 })).toEqual({ ok: true, span: 1 });
    expect(setSpan(board, { id: 'card:none', span: 2 }).ok).toBe(false);
  });
});
