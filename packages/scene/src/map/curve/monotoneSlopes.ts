import type { Point } from '../../scene/mark.ts';

/**
 * The slope (dy/dx) at each of at least two points whose x rise strictly: zero at every peak and valley, else the
 * weighted harmonic mean of the two secants beside it, at the ends the secant itself. A cubic Hermite curve with
 * these slopes never leaves the interval of two neighbours (Fritsch & Carlson 1980; Fritsch & Butland 1984).
 */
export function monotoneSlopes(points: readonly Point[]): number[] {
  const secants: { width: number; slope: number }[] = [];
  let left = points[0];
  for (const right of points.slice(1)) {
    if (!left) break;
    secants.push({ width: right.x - left.x, slope: (right.y - left.y) / (right.x - left.x) });
    left = right;
  }
  return points.map((_, index) => {
    const before = secants[index - 1];
    const after = secants[index];
    if (!before || !after) return (before ?? after)?.slope ?? 0;
    if (before.slope * after.slope <= 0) return 0;
    const outer = before.width + after.width;
    return (3 * outer) / ((outer + after.width) / before.slope + (outer + before.width) / after.slope);
  });
}
