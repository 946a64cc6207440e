import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { addPersona } from './addPersona.ts';
import { removeEmotion, setEmotion } from './setEmotion.ts';

describe('setEmotion', () => {
  it('makes the point of a pair once and changes it afterwards', () => {
    const { board } = openBoard();
    const added = addPersona(board, { name: 'Cy' });
    const personaId = added.ok ? added.id : 'persona:none';
    expect(board.get('personas', personaId)?.color).toBe(3);
    const pair = { stepId: 'step:0-0', personaId } as const;
    const before = board.snapshot().emotions.size;
    const set = setEmotion(board, { ...pair, valence: -1.5, reason: 'It rains' });
    expect(set).toEqual({ ok: true, id: `step:0-0|${personaId}` });
    setEmotion(board, { ...pair, valence: 1, word: 'glad' });
    expect(board.snapshot().emotions.size).toBe(before + 1);
    expect(set.ok && board.get('emotions', set.id)).toMatchObject({
      mapId: 'map:one',
      valence: 1,
      word: 'glad',
      reason: 'It rains',
    });
    expect(board.get('maps', 'map:one')?.personaIds).toContain(personaId);
  });

  it('is refused off the scale and for whom or what is not there', () => {
    const { board, origins } = openBoard();
    const pair = { stepId: 'step:0-0', personaId: 'persona:ann' } as const;
    expect(setEmotion(board, { ...pair, valence: 3 })).toMatchObject({ reason: 'invalid' });
    expect(setEmotion(board, { ...pair, stepId: 'step:gone', valence: 0 })).toMatchObject({
      reason: 'notFound',
    });
    expect(setEmotion(board, { ...pair, personaId: 'persona:gone' })).toMatchObject({ reason: 'notFound' });
    expect(removeEmotion(board, 'step:gone|persona:ann')).toMatchObject({ reason: 'notFound' });
    expect(origins).toEqual([]);
  });

  it('can be taken off again', () => {
    const { board } = openBoard();
    removeEmotion(board, 'step:0-0|persona:ann');
    expect(board.get('emotions', 'step:0-0|persona:ann')).toBeUndefined();
  });
});
