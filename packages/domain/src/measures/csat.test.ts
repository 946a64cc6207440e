import { describe, expect, it } from 'vitest';
import { csat, shareOf } from './csat.ts';
import { geometricMean } from './moments.ts';

/** id, x, n, share, Wilson 95 %: domain.md 3.2 and 3.4. */
const SHARES: readonly [string, number, number, number, number, number][] = [
  ['S2', 8, 10, 0.8, 0.490162, 0.943318],
  ['S3', 5, 5, 1, 0.565518, 1],
  ['S4', 0, 5, 0, 0, 0.434482],
  ['S5', 30, 40, 0.75, 0.59806, 0.858129],
  ['S6', 1, 1, 1, 0.206549, 1],
  ['H1', 7, 8, 0.875, 0.529112, 0.977583],
  ['H2', 9, 9, 1, 0.700855, 1],
];

describe('csat', () => {
  it('S1: counts the two best answers and keeps the mean apart', () => {
    const measured = csat([1, 2, 3, 8, 6]);
    expect(measured.n).toBe(20);
    expect(measured.share).toBeCloseTo(0.7, 9);
    expect(measured.interval?.low).toBeCloseTo(0.481027, 6);
    expect(measured.interval?.high).toBeCloseTo(0.8545228, 6);
    expect(measured.mean).toBeCloseTo(3.8, 9);
  });

  it.each(SHARES)('%s', (_, x, n, share, low, high) => {
    const measured = shareOf(x, n);
    expect(measured.share).toBeCloseTo(share, 9);
    expect(measured.interval?.low).toBeCloseTo(low, 6);
    expect(measured.interval?.high).toBeCloseTo(high, 6);
  });

  it('S7: has no value without answers', () => {
    expect(csat([0, 0, 0, 0, 0])).toMatchObject({ n: 0, share: null, interval: null, mean: null });
  });

  it('H3: takes the geometric mean of times', () => {
    expect(geometricMean([10, 40])).toBeCloseTo(20, 9);
    expect(geometricMean([10, 0])).toBeNull();
  });
});
