import { type AnyRecord, type Collection, type Random, seededRandom, violations } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { pick, pickFrom } from '../testing/choices.ts';
import { smallBoard } from '../testing/smallBoard.ts';
import { createRepairer, type StoredRecord } from './createRepairer.ts';
import { repairSnapshot } from './repairSnapshot.ts';
import { takeReadings } from './takeReadings.ts';

type Field = readonly [Collection, string, Collection | readonly unknown[]];

/** Fields that hang records together, with what they may point at; a ghost's id is always among it. */
const REFERENCES: readonly Field[] = [
  ['stages', 'mapId', 'maps'],
  ['steps', 'mapId', 'maps'],
  ['steps', 'stageId', 'stages'],
  ['lanes', 'mapId', 'maps'],
  ['lanes', 'personaId', 'personas'],
  ['cards', 'mapId', 'maps'],
  ['cards', 'laneId', 'lanes'],
  ['cards', 'stepId', 'steps'],
  ['emotions', 'mapId', 'maps'],
  ['maps', 'counterpartId', 'maps'],
  ['items', 'frameId', 'items'],
];
const LISTS: readonly Field[] = [
  ['maps', 'personaIds', 'personas'],
  ['cards', 'personaIds', 'personas'],
  ['cards', 'painIds', 'cards'],
];
const VALUES: readonly Field[] = [
  ['lanes', 'type', ['doing', 'feeling', 'emotionCurve', 'custom', 'frontstage', 'customerActions']],
  ['lanes', 'separatorAfter', ['interaction', 'visibility', 'internalInteraction', undefined]],
  ['lanes', 'title', ['Doing', 'What they do', '']],
  ['cards', 'text', ['one', 'two']],
  ['lanes', 'hidden', [true, undefined]],
  ['lanes', 'order', ['a0', 'a1', 'a2', 'a3']],
  ['stages', 'order', ['a0', 'a1', 'a2']],
  ['maps', 'state', ['current', 'future']],
  ['maps', 'type', ['journey', 'blueprint']],
  ['items', 'type', ['sticky', 'frame']],
];

/** One stored record as a random, careless writer leaves it; null when it is deleted. */
function tangle(
  random: Random,
  stored: ReturnType<typeof smallBoard>,
  all: ReturnType<typeof smallBoard>,
): StoredRecord | null {
  const dice = random();
  if (dice < 0.3) {
    // Deleted, or there again.
    const collection =
      pick(random, ['maps', 'stages', 'steps', 'lanes', 'cards', 'personas', 'items'] as const) ?? 'cards';
    const record = pickFrom<AnyRecord>(random, all[collection]);
    if (!record) return null;
    return { collection, id: record.id, record: stored[collection].has(record.id) ? null : record };
  }
  const lists = dice < 0.45;
  const [collection, field, target] = pick(random, dice < 0.7 ? (lists ? LISTS : REFERENCES) : VALUES) ?? [];
  const record = collection && pickFrom<AnyRecord>(random, stored[collection]);
  if (!collection || !field || !target || !record) return null;
  const one = (): unknown => {
    if (typeof target !== 'string') return pick(random, target);
    const id = pickFrom<AnyRecord>(random, all[target])?.id;
    return random() < 0.15 ? `${id}-ghost` : id;
  };
  const value = lists ? [one(), one()].filter((id) => id !== undefined) : one();
  const next: Record<string, unknown> = { ...record, [field]: value };
  if (value === undefined) delete next[field];
  return { collection, id: record.id, record: next as unknown as AnyRecord };
}

describe('a board that is torn and tangled record by record', () => {
  const board = smallBoard({ stages: 2, stepsPerStage: 2, items: 4 });
  const [map] = board.maps.values();
  if (!map) throw new Error('no map');
  const all = {
    ...board,
    maps: new Map([
      [map.id, map],
      ['map:two', { ...map, id: 'map:two' as const }],
    ]),
  };

  it('reads at every step as if it were read anew, and breaks no invariant', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = seededRandom(seed);
      const repairer = createRepairer();
      const everything = Object.entries(all).flatMap(([collection, table]) =>
        table instanceof Map
          ? [...table].map(
              ([id, record]): StoredRecord => ({ collection: collection as Collection, id, record }),
            )
          : [],
      );
      let stored = all;
      let reading = takeReadings(all, repairer.update(everything));
      for (let i = 0; i < 60; i++) {
        const change = tangle(random, stored, all);
        if (!change) continue;
        stored = takeReadings(stored, [change]) as typeof all;
        reading = takeReadings(reading, repairer.update([change]));
        const anew = repairSnapshot(stored);
        const where = `seed ${seed}, step ${i}, ${change.collection} ${change.id}`;
        expect(asPlain(reading), where).toEqual(asPlain(anew));
        expect(violations(reading), where).toEqual([]);
      }
    }
  });
});

function asPlain(snapshot: object): unknown {
  return Object.fromEntries(
    Object.entries(snapshot).map(([name, table]) => [
      name,
      table instanceof Map ? [...table].sort(([a], [b]) => (a < b ? -1 : 1)) : table,
    ]),
  );
}
