import { sampleBoard } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { scopesFor } from './scopes.ts';

const board = sampleBoard('2026-11-02T09:00:00.000Z');
const pains = [...board.cards.values()].filter(({ kind }) => kind === 'pain');
const [step] = board.steps.keys();
const keys = (selection: readonly string[]): string[] => scopesFor(board, selection).map(({ key }) => key);

describe('what a vote could be about', () => {
  it('is a kind of card or everything where nothing is selected', () => {
    expect(keys([])).toEqual(['opportunities', 'pains', 'all']);
    expect(scopesFor(board, []).find(({ key }) => key === 'pains')?.count).toBe(pains.length);
  });

  it('is first what is selected, then its lane', () => {
    const ids = pains.slice(0, 2).map(({ id }) => id);
    const [things, lane] = scopesFor(board, [...ids, step ?? '']);
    expect(things).toEqual({ key: 'things', scope: { kind: 'things', ids }, count: 2 });
    expect(lane?.key).toBe('opportunities');
    expect(scopesFor(board, ids)[1]).toMatchObject({ key: 'lane', scope: { laneId: pains[0]?.laneId } });
  });

  it('is not one thing alone, but its lane', () => {
    expect(keys([pains[0]?.id ?? ''])).toEqual(['lane', 'opportunities', 'pains', 'all']);
    expect(keys([pains[0]?.laneId ?? ''])[0]).toBe('lane');
  });
});
