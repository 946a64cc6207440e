import {
  type BoardSnapshot,
  type Entry,
  type MakeContext,
  makeRecord,
  newId,
  ordersBetween,
  seededRandom,
  snapshotOf,
} from '@wayline/domain';

const WORDS =
  'waits asks calls the shop again because nobody said when it would come and what it costs'.split(' ');

/** A map of `steps` × 10 text lanes with `perCell` cards in every cell: 20 × 10 × 5 is a thousand cards. */
export function bigBoard(steps: number, perCell: number): BoardSnapshot {
  const random = seededRandom(11);
  const context: MakeContext = {
    now: '2026-01-01T00:00:00.000Z',
    by: '',
    newId: (prefix) => newId(prefix, random),
  };
  const entries: Entry[] = [];
  const map = makeRecord('maps', { title: 'A big map' }, context);
  entries.push({ collection: 'maps', record: map });
  const stepIds = ordersBetween(null, null, steps / 5).flatMap((order, index) => {
    const stage = makeRecord('stages', { mapId: map.id, order, name: `Stage ${index + 1}` }, context);
    entries.push({ collection: 'stages', record: stage });
    return ordersBetween(null, null, 5).map((key, column) => {
      const name = `Step ${index * 5 + column + 1}`;
      const step = makeRecord('steps', { mapId: map.id, stageId: stage.id, order: key, name }, context);
      entries.push({ collection: 'steps', record: step });
      return step.id;
    });
  });
  for (const [index, order] of ordersBetween(null, null, 10).entries()) {
    const lane = makeRecord(
      'lanes',
      { mapId: map.id, order, type: 'custom', title: `Lane ${index + 1}` },
      context,
    );
    entries.push({ collection: 'lanes', record: lane });
    for (const stepId of stepIds) {
      for (const key of ordersBetween(null, null, perCell)) {
        const text = Array.from({ length: 4 + Math.floor(random() * 8) }, () => word(random)).join(' ');
        const fields = { mapId: map.id, laneId: lane.id, stepId, order: key, kind: 'note', text } as const;
        entries.push({ collection: 'cards', record: makeRecord('cards', fields, context) });
      }
    }
  }
  return snapshotOf(entries, 'Big');
}

function word(random: () => number): string {
  return WORDS[Math.floor(random() * WORDS.length)] ?? '';
}
