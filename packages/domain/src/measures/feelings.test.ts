import { describe, expect, it } from 'vitest';
import { feelings, meanOverPersonas, type PersonaValence, peakEnd, readValences } from './feelings.ts';

const A: readonly (number | null)[] = [1, null, -2, 2];
const B: readonly (number | null)[] = [2, -1, -1, 1];

function columns(share?: readonly [number, number]): PersonaValence[][] {
  return A.map((a, i) =>
    [a, B[i] ?? null].flatMap((valence, persona) =>
      valence === null ? [] : [{ valence, ...(share ? { share: share[persona] ?? 0 } : {}) }],
    ),
  );
}

describe('the emotion curve', () => {
  it('M1: says that participants disagree', () => {
    const measured = feelings([2, 1, -1, -2, 2]);
    expect(measured).toMatchObject({ n: 5, median: 1, range: 4, disagreement: true });
    expect(measured.mean).toBeCloseTo(0.4, 9);
    expect(measured.sd).toBeCloseTo(1.81659, 6);
  });

  it('M2: takes the plain mean over the personas present', () => {
    expect(columns().map((present) => meanOverPersonas(present))).toEqual([1.5, -1, -1.5, 1.5]);
  });

  it('M3: normalises shares over the personas present', () => {
    const means = columns([0.6, 0.4]).map((present) => meanOverPersonas(present, true));
    [1.4, -1, -1.6, 1.6].forEach((expected, i) => {
      expect(means[i]).toBeCloseTo(expected, 9);
    });
  });

  it('M3: weighs equally as soon as one present has no share', () => {
    expect(meanOverPersonas([{ valence: 2, share: 0.9 }, { valence: 0 }], true)).toBe(1);
  });

  it('M4: takes the negative of two equal extremes, and the last value', () => {
    expect(peakEnd(A.filter((valence) => valence !== null))).toBe(0);
    expect(peakEnd(B.filter((valence) => valence !== null))).toBe(1.5);
  });

  it('M5: says nothing of nothing', () => {
    expect(meanOverPersonas([])).toBeNull();
    expect(peakEnd([])).toBeNull();
    expect(feelings([])).toEqual({
      n: 0,
      mean: null,
      median: null,
      sd: null,
      range: null,
      disagreement: false,
    });
  });

  it('M6: lists what is no valence instead of pushing it to an end', () => {
    expect(readValences([-3, 'happy', '-1,5', 2])).toEqual({ valences: [-1.5, 2], rejected: [-3, 'happy'] });
  });
});
