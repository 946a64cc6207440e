import { compareOrder, seededRandom } from '@wayline/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysAt, type Place } from './place.ts';

const ID = fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f');
const ORDER = fc.constantFrom<string[]>('a0', 'a1', 'a1', 'a1V', 'a2');

describe('keys at a place', () => {
  it('put what moves side by side exactly there and leave the others as they were, also among equal keys', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id: ID, order: ORDER }), { selector: ({ id }) => id }),
        fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'x', 'y'), { minLength: 1 }),
        fc.oneof(
          fc.constantFrom<Place>('start', 'end'),
          ID.map((before): Place => ({ before })),
          ID.map((after): Place => ({ after })),
        ),
        (unsorted, ids, place) => {
          const siblings = unsorted.toSorted(compareOrder);
          const keys = keysAt(siblings, place, ids, seededRandom(1));
          const orders = new Map(siblings.map(({ id, order }) => [id, order]));
          for (const [id, order] of keys) orders.set(id, order);
          const result = [...orders].map(([id, order]) => ({ id, order })).sort(compareOrder);

          const others = siblings.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
          const anchor = typeof place === 'string' ? '' : String(Object.values(place)[0]);
          const at = others.indexOf(anchor);
          let index = others.length;
          if (place === 'start') index = 0;
          else if (typeof place !== 'string' && at >= 0) index = 'before' in place ? at : at + 1;
          expect(result.map(({ id }) => id)).toEqual(others.toSpliced(index, 0, ...ids));
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });
});
