import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draggedValence, faceOf, keyedValence, snapValence, steppedValence } from './valence.ts';

describe('an emotion point', () => {
  it('snaps to faces while dragged, to halves with Alt, and never leaves the scale', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.integer({ min: -999, max: 999 }),
        (start, dy) => {
          const whole = draggedValence(start, dy, false);
          const half = draggedValence(start, dy, true);
          expect(Number.isInteger(whole)).toBe(true);
          expect(Number.isInteger(half * 2)).toBe(true);
          expect(Math.abs(half)).toBeLessThanOrEqual(2);
          expect(Object.is(whole, -0)).toBe(false);
        },
      ),
      { seed: 46 },
    );
    expect(draggedValence(0, -46, false)).toBe(1);
    expect(draggedValence(0, 23, true)).toBe(-0.5);
  });

  it('steps to the next face from between two', () => {
    expect(steppedValence(0.4, 1, false)).toBe(1);
    expect(steppedValence(0.4, -1, false)).toBe(0);
    expect(steppedValence(2, 1, false)).toBe(2);
    expect(steppedValence(-1, -1, true)).toBe(-1.5);
  });

  it('takes the keys 1 to 5 from the worst to the best', () => {
    expect(['1', '2', '3', '4', '5'].map(keyedValence)).toEqual([-2, -1, 0, 1, 2]);
    expect(keyedValence('6')).toBeNull();
    expect(keyedValence('12')).toBeNull();
  });

  it('has a face for every value', () => {
    expect(faceOf(-2)).toBe(0);
    expect(faceOf(1.4)).toBe(3);
    expect(faceOf(9)).toBe(4);
    expect(snapValence(-0.2, false)).toBe(0);
  });
});
