import type { Point } from '../scene/mark.ts';
import type { Route } from './routeConnector.ts';

/** So far a line goes straight out of a side before it may turn. */
const STUB = 20;

const ahead = (from: Point, normal: Point, to: Point): number =>
  (to.x - from.x) * normal.x + (to.y - from.y) * normal.y;
const out = (from: Point, normal: Point): Point => ({
  x: from.x + normal.x * STUB,
  y: from.y + normal.y * STUB,
});
const same = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;

/** The corners of a way in right angles from end to end, both ends among them: as few as leave and arrive straight. */
export function elbowPoints({ from, fromNormal, toNormal, to }: Route): readonly Point[] {
  const [a, b] = [out(from, fromNormal), out(to, toNormal)];
  const fromSide = fromNormal.x !== 0;
  const toSide = toNormal.x !== 0;
  const points = ((): readonly Point[] => {
    if (fromSide !== toSide) {
      const corner = fromSide ? { x: to.x, y: from.y } : { x: from.x, y: to.y };
      const free = ahead(from, fromNormal, corner) > 0 && ahead(to, toNormal, corner) > 0;
      if (free) return [from, corner, to];
      const turn = fromSide ? { x: a.x, y: b.y } : { x: b.x, y: a.y };
      return [from, a, turn, b, to];
    }
    const faces = fromNormal.x === -toNormal.x && fromNormal.y === -toNormal.y;
    if (faces && ahead(from, fromNormal, to) > 0) {
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      return fromSide
        ? [from, { x: middle.x, y: from.y }, { x: middle.x, y: to.y }, to]
        : [from, { x: from.x, y: middle.y }, { x: to.x, y: middle.y }, to];
    }
    if (!faces) {
      // Both leave to one side: around whichever reaches farther.
      const far = ahead(a, fromNormal, b) > 0 ? b : a;
      return fromSide
        ? [from, { x: far.x, y: from.y }, { x: far.x, y: to.y }, to]
        : [from, { x: from.x, y: far.y }, { x: to.x, y: far.y }, to];
    }
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    return fromSide
      ? [from, a, { x: a.x, y: middle.y }, { x: b.x, y: middle.y }, b, to]
      : [from, a, { x: middle.x, y: a.y }, { x: middle.x, y: b.y }, b, to];
  })();
  return points.filter((point, i) => i === 0 || !same(point, points[i - 1] ?? point));
}
