import { type BoardSnapshot, createBuilder, createIndex, newId, seededRandom } from '@wayline/domain';
import { expect, test } from 'vitest';
import { stepAt, stepOf } from './stepAt.ts';

function board(names: readonly string[]): {
  snapshot: BoardSnapshot;
  ids: readonly string[];
  cardId: string;
} {
  const random = seededRandom(3);
  const build = createBuilder({
    now: '2026-11-02T09:00:00.000Z',
    by: '',
    newId: (prefix) => newId(prefix, random),
  });
  const { id: mapId } = build.add('maps', { title: 'One' });
  const stage = build.add('stages', { mapId, name: 'Stage' });
  const ids = names.map((name) => build.add('steps', { mapId, stageId: stage.id, name }).id);
  const lane = build.add('lanes', { mapId, type: 'doing', title: 'Doing' });
  const card = build.add('cards', { mapId, laneId: lane.id, stepId: ids[1] ?? null, text: 'Asks' });
  return { snapshot: build.snapshot('Board'), ids, cardId: card.id };
}

test('begins at the first step of the first map', () => {
  const { snapshot } = board(['Ask', 'Wait']);
  const place = stepAt(createIndex(snapshot), null);
  expect(place?.at).toBe(0);
  expect(place?.steps.map(({ name }) => name)).toEqual(['Ask', 'Wait']);
});

test('stands at a step, and where that has gone at the one in its place', () => {
  const { snapshot, ids } = board(['Ask', 'Wait', 'Read']);
  const before = stepAt(createIndex(snapshot), ids[2] ?? null);
  expect(before?.at).toBe(2);
  const steps = new Map([...snapshot.steps].filter(([id]) => id !== ids[2]));
  const after = stepAt(createIndex({ ...snapshot, steps }), ids[2] ?? null, before);
  expect(after?.at).toBe(1);
});

test('has no step on a map without any, and no place on a board without a map', () => {
  const { snapshot } = board([]);
  expect(stepAt(createIndex(snapshot), null)?.at).toBe(-1);
  expect(stepAt(createIndex({ ...snapshot, maps: new Map() }), null)).toBeUndefined();
});

test('follows a card to its step', () => {
  const { snapshot, ids, cardId } = board(['Ask', 'Wait']);
  expect(stepOf(snapshot, cardId)).toBe(ids[1]);
  expect(stepOf(snapshot, ids[0] ?? '')).toBe(ids[0]);
  expect(stepOf(snapshot, 'nowhere')).toBeUndefined();
});
