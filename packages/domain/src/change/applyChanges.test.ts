import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../board/snapshotOf.ts';
import { newId } from '../newId.ts';
import { makeRecord } from '../record/makeRecord.ts';
import { applyChanges } from './applyChanges.ts';
import { patch } from './change.ts';

const CONTEXT = { now: '2026-11-01T09:00:00.000Z', by: '', newId };
const stage = makeRecord(
  'stages',
  { id: 'stage:a', mapId: 'map:m', name: 'Notice', duration: 'a week' },
  CONTEXT,
);
const other = makeRecord('stages', { id: 'stage:b', mapId: 'map:m', name: 'Choose' }, CONTEXT);
const board = snapshotOf([
  { collection: 'stages', record: stage },
  { collection: 'stages', record: other },
]);

describe('applyChanges', () => {
  it('puts, patches and deletes in order', () => {
    const record = { ...stage, id: 'stage:c' as const, name: 'Sign' };
    const next = applyChanges(board, [
      { type: 'put', collection: 'stages', record },
      patch('stages', 'stage:c', { name: 'Signed' }),
      { type: 'delete', collection: 'stages', id: 'stage:b' },
    ]);
    expect([...next.stages.values()].map(({ name }) => name)).toEqual(['Notice', 'Signed']);
    expect([...board.stages.keys()]).toEqual(['stage:a', 'stage:b']);
  });

  it('removes a key that is patched with undefined', () => {
    const next = applyChanges(board, [patch('stages', 'stage:a', { duration: undefined })]);
    expect(next.stages.get('stage:a')).not.toHaveProperty('duration');
  });

  it('keeps the identity of everything it does not touch', () => {
    const next = applyChanges(board, [patch('stages', 'stage:a', { name: 'New' })]);
    expect(next.stages.get('stage:b')).toBe(other);
    expect(next.cards).toBe(board.cards);
    expect(applyChanges(board, [])).toBe(board);
  });

  it('neither patches nor deletes what is not there', () => {
    expect(
      applyChanges(board, [
        patch('cards', 'card:x', { text: 'a' }),
        { type: 'delete', collection: 'cards', id: 'card:x' },
      ]),
    ).toBe(board);
  });
});
