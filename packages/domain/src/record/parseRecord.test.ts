import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { COLLECTIONS, type Collection } from '../snapshot.ts';
import { DEFINITIONS } from './definitions.ts';
import { makeRecord } from './makeRecord.ts';
import { parseRecord } from './parseRecord.ts';

const CONTEXT = { now: '2026-11-01T09:00:00.000Z', by: 'nora', newId };

const pain = makeRecord(
  'cards',
  { mapId: 'map:m', laneId: 'lane:l', stepId: 'step:s', kind: 'pain', severity: 4, text: 'No tariff fits' },
  CONTEXT,
);

describe('parseRecord', () => {
  it('reads back what was made', () => {
    expect(parseRecord('cards', structuredClone(pain))).toEqual({ record: pain, problems: [] });
  });

  it('keeps keys it does not know, also inside', () => {
    const value = { ...pain, mood: 'blue', evidence: { state: 'quote', recording: 'x' } };
    expect(parseRecord('cards', value).record).toMatchObject({ mood: 'blue', evidence: { recording: 'x' } });
  });

  it('gives a missing field its default and says nothing', () => {
    const { record, problems } = parseRecord('stages', { id: 'stage:a', mapId: 'map:m' });
    expect(problems).toEqual([]);
    expect(record).toMatchObject({ name: '', order: 'a0', createdBy: '' });
  });

  it('replaces only the fields that are wrong and names them', () => {
    const { record, problems } = parseRecord('cards', { ...pain, severity: 9, tags: 'x', color: 'red' });
    expect(record).toMatchObject({ severity: 2, tags: [], text: 'No tariff fits', kind: 'pain' });
    expect(record).not.toHaveProperty('color');
    expect(problems).toHaveLength(3);
  });

  it('reads a card of an unknown kind as a note and keeps its fields', () => {
    const { record, problems } = parseRecord('cards', { ...pain, kind: 'riddle', answer: 42 });
    expect(record).toMatchObject({ kind: 'note', text: 'No tariff fits', severity: 4, answer: 42 });
    expect(problems).toEqual(['card.kind is read as note']);
  });

  it('keeps an item of an unknown type whole, and what it was written as through every copy', () => {
    const value = { id: 'item:h', type: 'hologram', pos: [40, 80], text: 'Turns', depth: 3 };
    const { record, problems } = parseRecord('items', value);
    expect(record).toMatchObject({
      type: 'unknown',
      writtenAs: 'hologram',
      pos: [40, 80],
      text: 'Turns',
      depth: 3,
    });
    expect(problems).toEqual(['item.type is read as unknown']);
    expect(parseRecord('items', record)).toEqual({ record, problems: [] });
  });

  it('takes the stored key as the id', () => {
    expect(parseRecord('cards', { ...pain, id: 'card:other' }, 'card:key').record.id).toBe('card:key');
    expect(parseRecord('cards', 17, 'card:key').record).toMatchObject({
      id: 'card:key',
      kind: 'note',
      text: '',
    });
  });

  it('replaces an order key that is none, so that siblings can still be inserted beside it', () => {
    expect(parseRecord('stages', { id: 'stage:a', mapId: 'map:m', order: 'a00' }).record.order).toBe('a0');
  });

  it('cleans the texts that people type', () => {
    const { record } = parseRecord('cards', { ...pain, text: 'a\u0000b\u202e' });
    expect(record.text).toBe('ab');
  });

  it.each(COLLECTIONS)(
    'makes a record of %s out of anything and then reads that one without a word',
    (collection) => {
      fc.assert(
        fc.property(fc.oneof(fc.jsonValue(), damaged(collection)), (value) => {
          const { record } = parseRecord(collection, value);
          const again = parseRecord(collection, record);
          expect(again.record).toEqual(record);
          expect(again.problems).toEqual([]);
        }),
        { seed: 5, numRuns: 150 },
      );
    },
  );
});

/** Objects with the right keys and anything in them. */
function damaged(collection: Collection): fc.Arbitrary<unknown> {
  const { fields } = DEFINITIONS[collection];
  const keys =
    typeof fields.by === 'string'
      ? ['kind', 'type', 'text', 'severity', 'points', 'evidence']
      : Object.keys(fields);
  const variant = fc.constantFrom('pain', 'touchpoint', 'sticky', 'drawing', 'image', 'nonsense');
  return fc.tuple(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), variant).map(([value, kind]) => ({
    kind,
    type: kind,
    ...value,
    id: DEFINITIONS[collection].prefix ? `${DEFINITIONS[collection].prefix}:x` : 'step:a|persona:b',
  }));
}

describe('makeRecord', () => {
  it('makes a note of a card whose kind is not said, and keys an emotion by step and persona', () => {
    expect(makeRecord('cards', { mapId: 'map:m', laneId: 'lane:l' }, CONTEXT)).toMatchObject({
      kind: 'note',
      stepId: null,
      span: 1,
      createdBy: 'nora',
      createdAt: CONTEXT.now,
    });
    const emotion = makeRecord(
      'emotions',
      { mapId: 'map:m', stepId: 'step:s', personaId: 'persona:p' },
      CONTEXT,
    );
    expect(emotion).toMatchObject({ id: 'step:s|persona:p', valence: 0 });
  });

  it('throws with the value where a programmer erred', () => {
    expect(() => makeRecord('stages', { name: 'No map' }, CONTEXT)).toThrow('No map');
  });

  it('makes ids of sixteen letters and digits behind the kind', () => {
    expect(newId('card')).toMatch(/^card:[0-9A-Za-z]{16}$/);
    expect(newId('card', () => 0)).toBe('card:0000000000000000');
  });
});
