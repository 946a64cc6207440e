import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapMove } from './snapMove.ts';

const rect = (x: number, y: number, width = 100, height = 60) => ({ x, y, width, height });

describe('what is moved', () => {
  it('is drawn to an edge and a middle, and the lines say which', () => {
    const other = rect(200, 300);
    const { dx, dy, guides } = snapMove(rect(203, 100, 40, 40), [other], 6);
    expect([dx, dy]).toEqual([-3, 0]);
    expect(guides.lines).toEqual([{ axis: 'x', at: 200, from: 100, to: 360 }]);
    expect(snapMove(rect(228, 100, 40, 40), [other], 6).dx).toBe(2);
  });

  it('is let be from farther away than the snap', () => {
    expect(snapMove(rect(210, 100, 33, 33), [rect(200, 300)], 6)).toMatchObject({ dx: 0, dy: 0 });
  });

  it('is drawn to the middle between two, and to the gap that they have', () => {
    const [a, b] = [rect(0, 0), rect(400, 10)];
    const between = snapMove(rect(203, 30, 100, 33), [a, b], 6);
    expect(between.dx).toBe(-3);
    expect(between.guides.gaps).toEqual([
      {
        axis: 'x',
        cross: 46.5,
        gaps: [
          [100, 200],
          [300, 400],
        ],
      },
    ]);
    const after = snapMove(rect(263, 30, 90, 33), [rect(0, 0), rect(130, 0)], 6);
    expect(after.dx).toBe(-3);
    expect(after.guides.gaps[0]?.gaps).toEqual([
      [100, 130],
      [230, 260],
    ]);
  });

  it('never goes farther than the snap, and stays once it is there', () => {
    const any = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 10, max: 90 }),
      height: fc.integer({ min: 10, max: 90 }),
    });
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 8 }), (moving, near) => {
        const { dx, dy } = snapMove(moving, near, 6);
        expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(6);
        const again = snapMove({ ...moving, x: moving.x + dx, y: moving.y + dy }, near, 1e-9);
        expect(Math.abs(again.dx) + Math.abs(again.dy)).toBeLessThan(1e-6);
      }),
      { seed: 11 },
    );
  });
});
