import { describe, expect, it } from 'vitest';
import { distanceToPath } from './distanceToPath.ts';

describe('the distance to a path', () => {
  it('is measured to its lines, not only to their ends', () => {
    expect(distanceToPath('M0 0L100 0L100 50', { x: 50, y: 7 })).toBeCloseTo(7);
    expect(distanceToPath('M0 0L100 0L100 50', { x: 103, y: 25 })).toBeCloseTo(3);
  });

  it('follows a curve and not its control points', () => {
    const d = 'M0 0C0 100 100 100 100 0';
    expect(distanceToPath(d, { x: 50, y: 75 })).toBeLessThan(0.5);
    expect(distanceToPath(d, { x: 50, y: 100 })).toBeGreaterThan(20);
  });

  it('counts the line that closes a shape', () => {
    expect(distanceToPath('M0 0L100 0L100 100Z', { x: 50, y: 50 })).toBeCloseTo(0);
    expect(distanceToPath('M0 0L100 0L100 100', { x: 50, y: 50 })).toBeGreaterThan(40);
  });

  it('is infinite where there is nothing', () => {
    expect(distanceToPath('', { x: 0, y: 0 })).toBe(Number.POSITIVE_INFINITY);
  });
});
