import { pathNumber } from '../../marks/path.ts';
import type { Point } from '../../scene/mark.ts';
import type { CurveSegment } from './emotionCurve.ts';

const pair = ({ x, y }: Point): string => `${pathNumber(x)} ${pathNumber(y)}`;

/** Path data of segments; a new subpath begins wherever one does not continue the one before. */
export function curvePath(segments: readonly CurveSegment[]): string {
  let d = '';
  let end: Point | undefined;
  for (const { from, control1, control2, to } of segments) {
    if (end?.x !== from.x || end.y !== from.y) d += `M${pair(from)}`;
    d += `C${pair(control1)} ${pair(control2)} ${pair(to)}`;
    end = to;
  }
  return d;
}
