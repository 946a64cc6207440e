import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';

describe('backoff', () => {
  it('spreads over a ceiling that doubles from half a second to thirty', () => {
    const ceilings = [0, 1, 2, 5, 6, 20].map((attempt) => backoffMs(attempt, () => 1));
    expect(ceilings).toEqual([500, 1_000, 2_000, 16_000, 30_000, 30_000]);
    expect(backoffMs(9, () => 0)).toBe(0);
    expect(backoffMs(1, () => 0.25)).toBe(250);
  });
});
