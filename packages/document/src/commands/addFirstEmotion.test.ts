import { describe, expect, it } from 'vitest';
import { createHistory } from '../history/createHistory.ts';
import { openBoard } from '../testing/openBoard.ts';
import { addFirstEmotion } from './addFirstEmotion.ts';
import { remove } from './remove.ts';
import { setFields } from './setFields.ts';

const FELT = { stepId: 'step:0-0', valence: 1, name: 'Customer' } as const;

function boardWithoutPersonas() {
  const opened = openBoard();
  const { board } = opened;
  for (const id of board.snapshot().personas.keys())
    remove(board, { collection: 'personas', id }, { confirmed: true });
  return opened;
}

describe('addFirstEmotion', () => {
  it('makes a persona for a board that has none, as one step of undo', () => {
    const { board } = boardWithoutPersonas();
    const history = createHistory(board);
    const felt = addFirstEmotion(board, FELT);
    const [persona] = [...board.snapshot().personas.values()];
    expect(persona).toMatchObject({ name: 'Customer' });
    expect(felt).toEqual({ ok: true, id: `step:0-0|${persona?.id}` });
    expect(board.get('maps', 'map:one')?.personaIds).toEqual([persona?.id]);
    history.undo();
    expect(board.snapshot().personas.size).toBe(0);
    expect(board.snapshot().emotions.size).toBe(0);
    history.destroy();
  });

  it("lets the board's first persona join a map that has nobody", () => {
    const { board } = openBoard();
    for (const id of board.snapshot().emotions.keys()) remove(board, { collection: 'emotions', id });
    for (const id of board.snapshot().cards.keys()) setFields(board, 'cards', id, { personaIds: [] });
    setFields(board, 'maps', 'map:one', { personaIds: [] });
    expect(board.get('maps', 'map:one')?.personaIds).toEqual([]);
    const before = board.snapshot().personas.size;
    const felt = addFirstEmotion(board, FELT);
    expect(felt).toEqual({ ok: true, id: 'step:0-0|persona:ann' });
    expect(board.get('emotions', 'step:0-0|persona:ann')).toMatchObject({ valence: 1, mapId: 'map:one' });
    expect(board.get('maps', 'map:one')?.personaIds).toEqual(['persona:ann']);
    expect(board.snapshot().personas.size).toBe(before);
  });

  it('is refused where there is no such step', () => {
    const { board } = boardWithoutPersonas();
    expect(addFirstEmotion(board, { ...FELT, stepId: 'step:gone' })).toMatchObject({ reason: 'notFound' });
    expect(board.snapshot().personas.size).toBe(0);
  });
});
