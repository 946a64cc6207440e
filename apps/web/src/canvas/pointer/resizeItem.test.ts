import { describe, expect, it } from 'vitest';
import { pulled } from './resizeItem.ts';

const start = { x: 100, y: 100, width: 200, height: 100 };

describe('pulling a corner', () => {
  it('keeps the opposite corner where it is', () => {
    expect(pulled(start, 'se', 50, 20, false)).toEqual({ x: 100, y: 100, width: 250, height: 120 });
    expect(pulled(start, 'nw', 50, 20, false)).toEqual({ x: 150, y: 120, width: 150, height: 80 });
  });

  it('stops before the thing is too small to be found again', () => {
    expect(pulled(start, 'se', -900, -900, false)).toEqual({ x: 100, y: 100, width: 24, height: 24 });
    expect(pulled(start, 'nw', 900, 900, false)).toEqual({ x: 276, y: 176, width: 24, height: 24 });
  });

  it('keeps the proportions with Shift', () => {
    const { width, height } = pulled(start, 'se', 200, 0, true);
    expect(width / height).toBeCloseTo(2);
  });
});
