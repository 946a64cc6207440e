import type { ConnectorLine } from '@wayline/domain';
import { pathNumber } from '../marks/path.ts';
import type { Point } from '../scene/mark.ts';
import { elbowPoints } from './elbowPoints.ts';
import type { Route } from './routeConnector.ts';

/** A connector's way as it is drawn: the path, where its label stands, and whence it comes at both ends. */
export interface WirePath {
  readonly d: string;
  readonly middle: Point;
  /** Points from which the line reaches its ends: what heads are turned by. */
  readonly beforeFrom: Point;
  readonly beforeTo: Point;
}

const RADIUS = 8;
const at = ({ x, y }: Point): string => `${pathNumber(x)} ${pathNumber(y)}`;
const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});
const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The way of a connector: one curve, one straight line, or right angles with round corners. */
export function wirePath(route: Route, line: ConnectorLine): WirePath {
  const { from, fromControl, toControl, to } = route;
  if (line === 'straight') {
    const d = `M${at(from)}L${at(to)}`;
    return { d, middle: between(from, to, 0.5), beforeFrom: to, beforeTo: from };
  }
  if (line === 'elbow') return elbowPath(elbowPoints(route));
  return {
    d: `M${at(from)}C${at(fromControl)} ${at(toControl)} ${at(to)}`,
    middle: {
      x: (from.x + 3 * fromControl.x + 3 * toControl.x + to.x) / 8,
      y: (from.y + 3 * fromControl.y + 3 * toControl.y + to.y) / 8,
    },
    beforeFrom: fromControl,
    beforeTo: toControl,
  };
}

function elbowPath(points: readonly Point[]): WirePath {
  const first = points[0] ?? { x: 0, y: 0 };
  const last = points.at(-1) ?? first;
  let d = `M${at(first)}`;
  for (let i = 1; i < points.length - 1; i++) {
    const [before, corner, after] = [points[i - 1], points[i], points[i + 1]];
    if (!before || !corner || !after) break;
    const radius = Math.min(RADIUS, distance(before, corner) / 2, distance(corner, after) / 2);
    const into = between(corner, before, radius / (distance(before, corner) || 1));
    const out = between(corner, after, radius / (distance(corner, after) || 1));
    d += `L${at(into)}C${at(between(into, corner, 0.55))} ${at(between(out, corner, 0.55))} ${at(out)}`;
  }
  return {
    d: `${d}L${at(last)}`,
    middle: middleAlong(points),
    beforeFrom: points[1] ?? last,
    beforeTo: points.at(-2) ?? first,
  };
}

/** The point half way along a broken line. */
function middleAlong(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, i) => distance(points[i] ?? point, point));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const [a, b] = [points[i], points[i + 1]];
    if (a && b && left <= length) return between(a, b, length === 0 ? 0 : left / length);
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}
