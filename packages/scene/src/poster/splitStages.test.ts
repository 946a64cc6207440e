import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitStages } from './splitStages.ts';

const width = (widths: readonly number[], { start, end }: { start: number; end: number }): number =>
  widths.slice(start, end).reduce((sum, each) => sum + each, 0);

describe('splitStages', () => {
  it('keeps everything in one run where one is asked for', () => {
    expect(splitStages([3, 5, 2], 1)).toEqual([{ start: 0, end: 3 }]);
    expect(splitStages([], 4)).toEqual([{ start: 0, end: 0 }]);
  });

  it('makes the widest run as narrow as it can be', () => {
    expect(splitStages([4, 4, 4, 4], 2)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
    expect(splitStages([9, 1, 1, 1], 2)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 4 },
    ]);
  });

  it('holds every stage once and in order, never more runs than asked for, never wider with more runs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), (widths) => {
        let widest = Number.POSITIVE_INFINITY;
        for (let count = 1; count <= widths.length; count++) {
          const runs = splitStages(widths, count);
          expect(runs.length).toBeLessThanOrEqual(count);
          expect(runs.flatMap((run) => widths.slice(run.start, run.end))).toEqual(widths);
          const now = Math.max(...runs.map((run) => width(widths, run)));
          expect(now).toBeLessThanOrEqual(widest);
          widest = now;
        }
        expect(widest).toBe(Math.max(...widths));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
