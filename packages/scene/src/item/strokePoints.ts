/** A point of a stroke and how hard it was pressed, 0–1. */
export type StrokePoint = readonly [x: number, y: number, pressure: number];

/** Between the points that are drawn, in units: closer than any bend of a hand. */
const STEP = 4;
const MOST_STEPS = 24;

const spline = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/**
 * The points of a stroke close together again: a record keeps few, and a smooth line (Catmull–Rom) through them is the
 * hand's own within a fraction of a unit.
 */
export function closePoints(points: readonly StrokePoint[]): readonly StrokePoint[] {
  const close: StrokePoint[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [b, c] = [points[i], points[i + 1]];
    if (!b || !c) break;
    const [a, d] = [points[i - 1] ?? b, points[i + 2] ?? c];
    const steps = Math.min(MOST_STEPS, Math.max(1, Math.round(Math.hypot(c[0] - b[0], c[1] - b[1]) / STEP)));
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      close.push([
        spline(a[0], b[0], c[0], d[0], t),
        spline(a[1], b[1], c[1], d[1], t),
        b[2] + (c[2] - b[2]) * t,
      ]);
    }
  }
  const last = points.at(-1);
  return last ? [...close, last] : close;
}
