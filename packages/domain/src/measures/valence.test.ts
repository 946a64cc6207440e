import { describe, expect, it } from 'vitest';
import { mermaidScore, roundValence, toValence } from './valence.ts';

describe('toValence', () => {
  it.each([
    ['two', -2, -2],
    ['five', 1, -2],
    ['five', '5', 2],
    ['plusMinusFive', 3, 1.2],
    ['plusMinusThree', 1, 0.67],
    ['percent', 50, 0],
    ['percent', 100, 2],
    ['five', 6, null],
    ['percent', -1, null],
    ['two', 'happy', null],
  ] as const)('%s: %o becomes %o', (scale, raw, expected) => {
    expect(toValence(raw, scale)).toBe(expected);
  });
});

describe('roundValence', () => {
  it('keeps two decimals within the scale and no negative zero', () => {
    expect(roundValence(1.23456)).toBe(1.23);
    expect(roundValence(-7)).toBe(-2);
    expect(Object.is(roundValence(-0.001), 0)).toBe(true);
    expect(() => roundValence(Number.NaN)).toThrow('NaN');
  });
});

describe('mermaidScore', () => {
  it('rounds halves up and stays within 1 to 5', () => {
    expect([-2, -1.5, -0.5, 0, 0.5, 2].map(mermaidScore)).toEqual([1, 2, 3, 3, 4, 5]);
  });
});
