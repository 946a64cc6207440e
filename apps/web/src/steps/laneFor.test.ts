import { createBuilder, type Lane, type LaneType, newId, seededRandom } from '@wayline/domain';
import { expect, test } from 'vitest';
import { laneFor } from './laneFor.ts';

function lanes(...types: readonly LaneType[]): readonly Lane[] {
  const random = seededRandom(5);
  const build = createBuilder({
    now: '2026-11-02T09:00:00.000Z',
    by: '',
    newId: (prefix) => newId(prefix, random),
  });
  const { id: mapId } = build.add('maps', { title: 'One' });
  return types.map((type) => build.add('lanes', { mapId, type, title: type }));
}

test('a thought goes to the lane of its kind', () => {
  const all = lanes('emotionCurve', 'doing', 'painPoints', 'saying', 'evidence', 'opportunities');
  expect(laneFor(all, 'note')?.type).toBe('doing');
  expect(laneFor(all, 'pain')?.type).toBe('painPoints');
  expect(laneFor(all, 'quote')?.type).toBe('saying');
});

test('without a lane of its kind it goes to the notes, and to any lane rather than nowhere', () => {
  expect(laneFor(lanes('touchpoints', 'doing'), 'pain')?.type).toBe('doing');
  expect(laneFor(lanes('doing', 'evidence'), 'quote')?.type).toBe('evidence');
  expect(laneFor(lanes('channels', 'touchpoints'), 'moment')?.type).toBe('touchpoints');
  expect(laneFor(lanes('channels', 'emotionCurve'), 'note')).toBeUndefined();
});

test('a hidden lane takes nothing', () => {
  const all = lanes('painPoints', 'doing').map((lane) => ({ ...lane, hidden: lane.type === 'painPoints' }));
  expect(laneFor(all, 'pain')?.type).toBe('doing');
});
