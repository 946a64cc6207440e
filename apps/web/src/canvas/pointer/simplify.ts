import type { StrokePoint } from './strokePoint.ts';

/** How far a point lies from the line between two others. */
function offLine(point: StrokePoint, a: StrokePoint, b: StrokePoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

/** Leaves out points nearer than `tolerance` to the line through those that stay (Ramer, Douglas and Peucker). */
export function simplify(points: readonly StrokePoint[], tolerance: number): readonly StrokePoint[] {
  if (points.length < 3) return points;
  const keep = new Set<number>([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  // A list of its own instead of recursion: a long stroke has more points than a stack has room.
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [a, b] = [points[from], points[to]];
    if (!a || !b) continue;
    let [farthest, distance] = [-1, tolerance];
    for (let i = from + 1; i < to; i++) {
      const point = points[i];
      const off = point ? offLine(point, a, b) : 0;
      if (off > distance) [farthest, distance] = [i, off];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, i) => keep.has(i));
}
