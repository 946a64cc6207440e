import type { Point } from '@wayline/scene';

/** A curve is looked at as this many straight pieces. */
const PIECES = 16;

function toPiece(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

const cubic = (t: number, a: number, b: number, c: number, d: number): number =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;

/** How far a point is from a path of absolute M, L, C and Z; infinite for an empty one. */
export function distanceToPath(d: string, point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let at: Point = { x: 0, y: 0 };
  let start = at;
  const lineTo = (to: Point): void => {
    least = Math.min(least, toPiece(point, at, to));
    at = to;
  };
  for (const [, command = '', body = ''] of d.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const n = (body.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'M') {
      at = { x: n[0] ?? 0, y: n[1] ?? 0 };
      start = at;
    } else if (command === 'Z') lineTo(start);
    else if (command === 'L')
      for (let i = 0; i + 1 < n.length; i += 2) lineTo({ x: n[i] ?? 0, y: n[i + 1] ?? 0 });
    else {
      for (let i = 0; i + 5 < n.length; i += 6) {
        const from = at;
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = n.slice(i, i + 6);
        for (let k = 1; k <= PIECES; k += 1) {
          const t = k / PIECES;
          lineTo({ x: cubic(t, from.x, x1, x2, x), y: cubic(t, from.y, y1, y2, y) });
        }
      }
    }
  }
  return least;
}
