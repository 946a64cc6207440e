import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barPlace } from './barPlace.ts';

const room = { width: 1000, height: 700, left: 64 };
const bar = { width: 300, height: 40 };

describe('the bar at the selection', () => {
  it('stands over its middle, and under it where there is no room', () => {
    expect(barPlace({ x: 400, y: 300, width: 100, height: 80 }, bar, room)).toEqual({ x: 300, y: 236 });
    expect(barPlace({ x: 400, y: 30, width: 100, height: 80 }, bar, room)).toEqual({ x: 300, y: 134 });
  });

  it('keeps off the tools and in the window', () => {
    expect(barPlace({ x: 0, y: 300, width: 20, height: 20 }, bar, room).x).toBe(64);
    expect(barPlace({ x: 980, y: 300, width: 20, height: 20 }, bar, room).x).toBe(692);
  });

  it('never covers what is selected while one side has room', () => {
    const rect = fc.record({
      x: fc.integer({ min: -200, max: 1200 }),
      y: fc.integer({ min: -200, max: 900 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(rect, (around) => {
        const { y } = barPlace(around, bar, room);
        const roomy = around.y - 72 >= 0 || around.y + around.height + 72 <= room.height;
        fc.pre(roomy);
        expect(y + bar.height <= around.y || y >= around.y + around.height).toBe(true);
      }),
      { seed: 3 },
    );
  });
});
