import { compareOrder, type PersonaId } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { smallBoard } from '../testing/smallBoard.ts';
import { addPersona } from './addPersona.ts';
import { movePersona } from './movePersona.ts';

describe('movePersona', () => {
  it('puts a persona before another, and to the end', () => {
    const { board } = openBoard(smallBoard());
    addPersona(board, { name: 'Cy' });
    const names = (): string[] =>
      [...board.snapshot().personas.values()].sort(compareOrder).map(({ name }) => name);
    expect(names()).toEqual(['Ann', 'Bo', 'Cy']);
    expect(movePersona(board, { id: 'persona:bo', place: { before: 'persona:ann' } }).ok).toBe(true);
    expect(names()).toEqual(['Bo', 'Ann', 'Cy']);
    movePersona(board, { id: 'persona:bo', place: 'end' });
    expect(names()).toEqual(['Ann', 'Cy', 'Bo']);
  });

  it('refuses a persona that is gone', () => {
    const { board } = openBoard(smallBoard());
    const gone = movePersona(board, { id: 'persona:gone' as PersonaId, place: 'end' });
    expect(gone).toEqual({ ok: false, reason: 'notFound' });
  });
});
