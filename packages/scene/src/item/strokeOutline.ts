import getStroke from 'perfect-freehand';
import { pathNumber } from '../marks/path.ts';
import { closePoints, type StrokePoint } from './strokePoints.ts';

const pair = (x: number, y: number): string => `${pathNumber(x)} ${pathNumber(y)}`;

/** The points of a record, x, y and pressure in turn; what is not a number ends the stroke. */
function pointsOf(triples: readonly number[]): readonly StrokePoint[] {
  const points: StrokePoint[] = [];
  for (let i = 0; i + 1 < triples.length; i += 3) {
    const [x = Number.NaN, y = Number.NaN, pressure = 0.5] = triples.slice(i, i + 3);
    if (!Number.isFinite(x) || !Number.isFinite(y)) break;
    points.push([x, y, Number.isFinite(pressure) ? Math.min(1, Math.max(0, pressure)) : 0.5]);
  }
  return points;
}

/**
 * The outline of a pen stroke as a closed path to be filled: broader where it was pressed harder. One geometry for the
 * screen, for pictures and for what is drawn at the moment; empty without points.
 */
export function strokeOutline(triples: readonly number[], width: number): string {
  const points = pointsOf(triples);
  const outline = getStroke(
    // The library's points are arrays that it may write to.
    closePoints(points).map((point) => [...point]),
    {
      size: width * 1.2,
      thinning: 0.5,
      smoothing: 0.5,
      streamline: 0.2,
      simulatePressure: false,
      last: true,
    },
  );
  const [first] = outline;
  if (!first) return '';
  // Through the middles of the sides, bent at the corners: quadratics, raised to cubics.
  const count = outline.length;
  const corner = (i: number): readonly [number, number] => {
    const point = outline[i % count] ?? first;
    return [point[0] ?? 0, point[1] ?? 0];
  };
  const middle = (i: number): readonly [number, number] => {
    const [a, b] = [corner(i), corner(i + 1)];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  };
  let d = `M${pair(...middle(0))}`;
  for (let i = 1; i <= count; i++) {
    const [from, bend, to] = [middle(i - 1), corner(i), middle(i)];
    d +=
      `C${pair((from[0] + 2 * bend[0]) / 3, (from[1] + 2 * bend[1]) / 3)} ` +
      `${pair((to[0] + 2 * bend[0]) / 3, (to[1] + 2 * bend[1]) / 3)} ${pair(...to)}`;
  }
  return `${d}Z`;
}
