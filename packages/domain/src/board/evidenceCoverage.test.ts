import { describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { type FieldsOfRecord, makeRecord } from '../record/makeRecord.ts';
import type { Collection } from '../snapshot.ts';
import { evidenceCoverage } from './evidenceCoverage.ts';
import { type Entry, snapshotOf } from './snapshotOf.ts';

const CONTEXT = { now: '2026-11-01T09:00:00.000Z', by: '', newId };
const mapId = 'map:m' as const;

function entry<C extends Collection>(collection: C, fields: FieldsOfRecord<C>): Entry {
  return { collection, record: makeRecord(collection, fields, CONTEXT) } as Entry;
}

const structure = [
  entry('maps', { id: mapId }),
  entry('stages', { id: 'stage:s', mapId }),
  entry('steps', { id: 'step:1', mapId, stageId: 'stage:s' }),
  entry('personas', { id: 'persona:p' }),
  entry('lanes', { id: 'lane:l', mapId, type: 'doing' }),
];

describe('evidenceCoverage', () => {
  it('counts claims by how well they are known', () => {
    const card = { mapId, laneId: 'lane:l', text: 'x' } as const;
    const board = snapshotOf([
      ...structure,
      entry('cards', { ...card, kind: 'pain', evidence: { state: 'measured' } }),
      entry('cards', { ...card, kind: 'note', evidence: { state: 'anecdote' } }),
      entry('cards', { ...card, kind: 'quote', evidence: { state: 'quote' } }),
      entry('emotions', { mapId, stepId: 'step:1', personaId: 'persona:p', source: 'observed' }),
      // Neither an idea, a question nor an empty card claims anything.
      entry('cards', { ...card, kind: 'opportunity' }),
      entry('cards', { ...card, kind: 'question' }),
      entry('cards', { ...card, text: ' ' }),
    ]);
    expect(evidenceCoverage(board, mapId)).toEqual({
      total: 4,
      byState: { assumed: 0, anecdote: 1, quote: 1, observed: 1, measured: 1 },
      share: 0.75,
      segments: { measured: 1, seen: 2, open: 1 },
    });
  });

  it('has no share where nothing is claimed', () => {
    expect(evidenceCoverage(snapshotOf(structure), mapId).share).toBeNull();
  });
});
