import { violations } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { linkSteps } from './linkSteps.ts';

describe('links between steps', () => {
  it('take the kind that their direction suggests, unless another is asked for', () => {
    const { board } = openBoard();
    const kindOf = (made: ReturnType<typeof linkSteps>) => made.ok && board.get('stepLinks', made.id)?.kind;
    expect(kindOf(linkSteps(board, { from: 'step:1-0', to: 'step:0-0' }))).toBe('loop');
    expect(kindOf(linkSteps(board, { from: 'step:0-0', to: 'step:0-1' }))).toBe('next');
    expect(kindOf(linkSteps(board, { from: 'step:0-0', to: 'step:1-1' }))).toBe('alternative');
    expect(kindOf(linkSteps(board, { from: 'step:0-0', to: 'step:1-1', kind: 'exit' }))).toBe('exit');
    expect(violations(board.snapshot())).toEqual([]);
  });

  it('are not made twice, nor from a step to itself', () => {
    const { board } = openBoard();
    const first = linkSteps(board, { from: 'step:0-0', to: 'step:1-1' });
    expect(linkSteps(board, { from: 'step:0-0', to: 'step:1-1' })).toEqual(first);
    expect(linkSteps(board, { from: 'step:0-0', to: 'step:0-0' }).ok).toBe(false);
    expect(board.snapshot().stepLinks.size).toBe(1);
  });
});
