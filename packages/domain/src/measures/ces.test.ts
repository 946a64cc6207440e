import { describe, expect, it } from 'vitest';
import { ces1, ces2 } from './ces.ts';
import { readAnswers } from './readAnswers.ts';
import { studentTQuantile } from './studentT.ts';

const of = (raw: readonly unknown[]) => ces2(readAnswers(raw, { min: 1, max: 7 }).counts);

describe('ces2', () => {
  it('E1: gives mean, spread, t-interval and the share that agrees', () => {
    const measured = of([7, 7, 6, 6, 5, 5, 5, 4, 3, 1]);
    expect(measured.n).toBe(10);
    expect(measured.moments.mean).toBeCloseTo(4.9, 9);
    expect(measured.moments.sd).toBeCloseTo(1.852926, 6);
    expect(measured.moments.interval?.low).toBeCloseTo(3.574497, 6);
    expect(measured.moments.interval?.high).toBeCloseTo(6.225503, 6);
    expect(measured.agree).toBeCloseTo(0.7, 9);
    expect(measured.interval?.low).toBeCloseTo(0.396778, 6);
    expect(measured.interval?.high).toBeCloseTo(0.892209, 6);
  });

  it('E2: has no spread of one answer', () => {
    const measured = of([7]);
    expect(measured.moments).toEqual({ n: 1, mean: 7, sd: null, interval: null });
    expect(measured.agree).toBe(1);
    expect(measured.interval?.low).toBeCloseTo(0.206549, 6);
    expect(measured.interval?.high).toBe(1);
  });

  it('E3: has no spread where all agree', () => {
    const measured = of([1, 1, 1]);
    expect(measured.moments.mean).toBe(1);
    expect(measured.moments.sd).toBe(0);
    expect(measured.agree).toBe(0);
    expect(measured.interval?.low).toBe(0);
    expect(measured.interval?.high).toBeCloseTo(0.561497, 6);
  });

  it('E4: rejects answers off the scale and then has nothing to say', () => {
    expect(readAnswers([0, 8, 4.5], { min: 1, max: 7 })).toMatchObject({ n: 0, rejected: 3 });
    expect(of([0, 8, 4.5])).toMatchObject({ n: 0, agree: null, interval: null });
  });
});

describe('ces1', () => {
  it('is a mean of 1 to 5', () => {
    expect(ces1([0, 2, 0, 2, 0]).mean).toBe(3);
    expect(() => ces1([1, 1, 1, 1, 1, 1, 1])).toThrow('not 7');
  });
});

describe('studentTQuantile', () => {
  it.each([
    [1, 12.706204736],
    [2, 4.30265273],
    [9, 2.262157163],
    [30, 2.042272456],
    [1000, 1.962339081],
  ])('has the tabled value at %i degrees of freedom', (df, expected) => {
    expect(studentTQuantile(0.975, df)).toBeCloseTo(expected, 8);
  });
});
