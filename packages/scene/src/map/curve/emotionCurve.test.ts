import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curvePath } from './curvePath.ts';
import { type CurvePoint, emotionCurve, pointOnSegment } from './emotionCurve.ts';

const points = (ys: readonly number[]): CurvePoint[] =>
  ys.map((y, column) => ({ x: 72 + 144 * column, y, column }));

describe('emotionCurve', () => {
  it('draws the curve of the look, number for number', () => {
    const mara = points([198, 106, 198, 244, 198, 106, 152, 60, 106, 152]);
    expect(curvePath(emotionCurve(mara).slice(0, 4))).toBe(
      'M72 198C120 167.33 168 106 216 106C264 106 312 177.56 360 198C408 218.44 456 244 504 244C552 244 600 218.44 648 198',
    );
  });

  it('has no segment for one point or none', () => {
    expect(emotionCurve([])).toEqual([]);
    expect(emotionCurve(points([100]))).toEqual([]);
  });

  it('marks a segment as a gap where a step between has no value', () => {
    const withGap = [
      { x: 0, y: 0, column: 0 },
      { x: 144, y: 46, column: 1 },
      { x: 432, y: 0, column: 3 },
    ];
    expect(emotionCurve(withGap).map(({ gap }) => gap)).toEqual([false, true]);
  });

  it('is flat at every peak and valley', () => {
    const segments = emotionCurve(points([0, 46, 0, 92, 0]));
    for (const { to, control2 } of segments.slice(0, -1)) expect(control2.y).toBe(to.y);
    for (const { from, control1 } of segments.slice(1)) expect(control1.y).toBe(from.y);
  });

  it('never leaves the interval of two neighbours, at uneven widths too', () => {
    const curve = fc
      .array(fc.record({ width: fc.integer({ min: 112, max: 320 }), y: fc.integer({ min: 0, max: 184 }) }), {
        minLength: 2,
        maxLength: 12,
      })
      .map((steps) => {
        let x = 0;
        return steps.map(({ width, y }, column): CurvePoint => {
          x += width;
          return { x, y, column };
        });
      });
    fc.assert(
      fc.property(curve, fc.double({ min: 0, max: 1, noNaN: true }), (given, t) => {
        for (const segment of emotionCurve(given)) {
          const { x, y } = pointOnSegment(segment, t);
          const low = Math.min(segment.from.y, segment.to.y) - 1e-9;
          const high = Math.max(segment.from.y, segment.to.y) + 1e-9;
          expect(y).toBeGreaterThanOrEqual(low);
          expect(y).toBeLessThanOrEqual(high);
          expect(x).toBeCloseTo(segment.from.x + t * (segment.to.x - segment.from.x), 6);
        }
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});
