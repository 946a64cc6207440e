import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpatialIndex } from './spatialIndex.ts';

const rect = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 0, max: 9000 }),
  height: fc.integer({ min: 0, max: 900 }),
});
type Rect = { x: number; y: number; width: number; height: number };
const touches = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

describe('the spatial index', () => {
  it('finds exactly what a look at everything finds, after moves and deletions', () => {
    const action = fc.record({ id: fc.integer({ min: 0, max: 12 }).map(String), rect: fc.option(rect) });
    fc.assert(
      fc.property(
        fc.array(action, { maxLength: 60 }),
        fc.array(rect, { minLength: 1, maxLength: 8 }),
        (actions, areas) => {
          const index = createSpatialIndex();
          const known = new Map<string, Rect>();
          for (const { id, rect: place } of actions) {
            if (place) {
              index.set(id, place);
              known.set(id, place);
            } else {
              index.delete(id);
              known.delete(id);
            }
          }
          expect(index.size).toBe(known.size);
          for (const area of areas) {
            const expected = [...known].filter(([, place]) => touches(place, area)).map(([id]) => id);
            expect([...index.query(area)].sort()).toEqual(expected.sort());
          }
        },
      ),
      { seed: 20261104, numRuns: 300 },
    );
  });
});
