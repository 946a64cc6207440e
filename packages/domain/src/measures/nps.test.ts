import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Nps, nps, npsDifference, npsOfGroups } from './nps.ts';
import { readAnswers } from './readAnswers.ts';

const ofAnswers = (raw: readonly unknown[]): Nps => nps(readAnswers(raw, { min: 0, max: 10 }).counts);

/** id, answers, n, NPS, variance, standard error, interval: domain.md 3.1. */
const VECTORS: readonly [string, Nps, number, number, number, number, number, number][] = [
  ['N1', ofAnswers([0, 7, 7, 9, 9, 9]), 6, 33.333333, 0.555556, 30.429031, -26.743259, 71.187703],
  ['N2', ofAnswers([10, 10, 9, 9, 9, 8, 7, 6, 3, 0]), 10, 20, 0.76, 27.568098, -30.325994, 61.095225],
  ['N3', npsOfGroups(60, 25, 15), 100, 45, 0.5475, 7.399324, 29.343111, 58.03553],
  ['N4', ofAnswers([10, 10, 10, 10, 10, 10, 10]), 7, 100, 0, 0, 32.812298, 100],
  ['N5', ofAnswers([3]), 1, -100, 0, 0, -98.498649, 48.498649],
  ['N6', ofAnswers([7, 7, 7, 7]), 4, 0, 0, 0, -34.292226, 34.292226],
  ['N7', ofAnswers([1, 9]), 2, 0, 1, 70.710678, -73.335137, 73.335137],
  [
    'N9',
    ofAnswers([9, 11, -1, 7.5, '', 'n/a', 10, 4]),
    3,
    33.333333,
    0.888889,
    54.433105,
    -51.333173,
    84.666507,
  ],
];

describe('nps', () => {
  it.each(VECTORS)('%s', (_, measured, n, score, variance, se, low, high) => {
    expect(measured.n).toBe(n);
    expect(measured.nps).toBeCloseTo(score, 5);
    expect(measured.variance).toBeCloseTo(variance, 5);
    expect(measured.se).toBeCloseTo(se, 5);
    expect(measured.interval?.low).toBeCloseTo(low, 5);
    expect(measured.interval?.high).toBeCloseTo(high, 5);
  });

  it('N8: has no value, rather than 0, without answers', () => {
    expect(ofAnswers([])).toMatchObject({ n: 0, nps: null, variance: null, se: null, interval: null });
  });

  it('N9: counts what was skipped and what was rejected', () => {
    expect(readAnswers([9, 11, -1, 7.5, '', 'n/a', 10, 4], { min: 0, max: 10 })).toMatchObject({
      n: 3,
      skipped: 1,
      rejected: 4,
    });
  });

  it('N13: sees no clear change between two waves whose difference may be 0', () => {
    const change = npsDifference(npsOfGroups(60, 25, 15), npsOfGroups(52, 28, 20));
    expect(change?.difference).toBeCloseTo(13, 9);
    expect(change?.se).toBeCloseTo(10.79398, 5);
    expect(change?.interval.low).toBeCloseTo(-8.155812, 5);
    expect(change?.interval.high).toBeCloseTo(34.155812, 5);
    expect(change?.clear).toBe(false);
  });

  it('sees a clear change where the interval leaves out 0', () => {
    expect(npsDifference(npsOfGroups(800, 100, 100), npsOfGroups(500, 250, 250))?.clear).toBe(true);
  });

  it('stays on its scale and lies within its interval for any answers', () => {
    const group = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(group, group, group, (p, n, d) => {
        const measured = npsOfGroups(p, n, d);
        if (measured.nps === null || !measured.interval) return p + n + d === 0;
        const { low, high } = measured.interval;
        return Math.abs(measured.nps) <= 100 && low >= -100 && high <= 100 && low < high;
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  it('refuses counts of another scale', () => {
    expect(() => nps([1, 2, 3])).toThrow('not 3');
  });
});
