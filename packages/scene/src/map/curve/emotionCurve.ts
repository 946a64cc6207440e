import type { Point } from '../../scene/mark.ts';
import { monotoneSlopes } from './monotoneSlopes.ts';

/** One cubic Bézier between two neighbouring points; `gap` where steps without a value lie between them. */
export interface CurveSegment {
  readonly from: Point;
  readonly control1: Point;
  readonly control2: Point;
  readonly to: Point;
  readonly gap: boolean;
}

export interface CurvePoint extends Point {
  /** Number of the step's column; neighbours whose columns are not adjacent leave a gap. */
  readonly column: number;
}

/** The curve through points whose x rise strictly; no segment for fewer than two. */
export function emotionCurve(points: readonly CurvePoint[]): CurveSegment[] {
  const slopes = monotoneSlopes(points);
  const segments: CurveSegment[] = [];
  for (const [index, from] of points.entries()) {
    const to = points[index + 1];
    if (!to) break;
    const third = (to.x - from.x) / 3;
    segments.push({
      from: { x: from.x, y: from.y },
      control1: { x: from.x + third, y: from.y + third * (slopes[index] ?? 0) },
      control2: { x: to.x - third, y: to.y - third * (slopes[index + 1] ?? 0) },
      to: { x: to.x, y: to.y },
      gap: to.column - from.column > 1,
    });
  }
  return segments;
}

/** The point of a segment at `t`, 0–1. */
export function pointOnSegment({ from, control1, control2, to }: CurveSegment, t: number): Point {
  const s = 1 - t;
  const a = s * s * s;
  const b = 3 * s * s * t;
  const c = 3 * s * t * t;
  const d = t * t * t;
  return {
    x: a * from.x + b * control1.x + c * control2.x + d * to.x,
    y: a * from.y + b * control1.y + c * control2.y + d * to.y,
  };
}
