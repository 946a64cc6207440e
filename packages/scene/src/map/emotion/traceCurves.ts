import type { Point } from '../../scene/mark.ts';
import { type CurveSegment, emotionCurve, pointOnSegment } from '../curve/emotionCurve.ts';
import type { PersonaCurve } from './placeMarkers.ts';

/** A persona's curve as it is drawn, and points along it close enough to tell what it runs through. */
export interface TracedCurve {
  readonly curve: PersonaCurve;
  readonly segments: readonly CurveSegment[];
  readonly trace: readonly Point[];
  /** Place among the personas: 0 is the main one. */
  readonly rank: number;
}

/** Distance of the points along a trace, left to right. */
export const TRACE_STEP = 3;

export function traceCurves(curves: readonly PersonaCurve[]): TracedCurve[] {
  return curves.map((curve, rank) => {
    const segments = emotionCurve(curve.markers);
    return { curve, segments, trace: traceOf(segments), rank };
  });
}

function traceOf(segments: readonly CurveSegment[]): Point[] {
  const trace: Point[] = [];
  for (const segment of segments) {
    const steps = Math.max(1, Math.ceil((segment.to.x - segment.from.x) / TRACE_STEP));
    for (let i = trace.length === 0 ? 0 : 1; i <= steps; i++) trace.push(pointOnSegment(segment, i / steps));
  }
  return trace;
}
