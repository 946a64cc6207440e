import type { Point } from '../scene/mark.ts';
import { type ConnectorTarget, connectorSides, sideAnchor, sideNormal } from './connectorSides.ts';

/** A cubic from `from` to `to`, with its two control points. */
export interface Route {
  readonly from: Point;
  readonly fromControl: Point;
  readonly toControl: Point;
  readonly to: Point;
  /** The directions out of the sides at which it begins and ends. */
  readonly fromNormal: Point;
  readonly toNormal: Point;
}

const SHORTEST_BEND = 20;
const LONGEST_BEND = 160;

const isPoint = (target: ConnectorTarget): boolean => target.rect.width === 0 && target.rect.height === 0;

/**
 * One smooth curve between two targets: it leaves and arrives at right angles to their sides. `gapFrom` and `gapTo`
 * keep its ends off the edges (room for an arrow head); a free point is met exactly.
 */
export function routeConnector(
  from: ConnectorTarget,
  to: ConnectorTarget,
  gapFrom: number,
  gapTo: number,
): Route {
  const [fromSide, toSide] = connectorSides(from, to);
  const start = sideAnchor(from.rect, fromSide, isPoint(from) ? 0 : gapFrom);
  const end = sideAnchor(to.rect, toSide, isPoint(to) ? 0 : gapTo);
  return {
    from: start,
    fromControl: bend(start, sideNormal(fromSide), end),
    toControl: bend(end, sideNormal(toSide), start),
    to: end,
    fromNormal: sideNormal(fromSide),
    toNormal: sideNormal(toSide),
  };
}

/** The further the other end lies ahead, the wider the bend; one that lies behind needs a loop of a fixed reach. */
function bend(at: Point, normal: Point, other: Point): Point {
  const ahead = (other.x - at.x) * normal.x + (other.y - at.y) * normal.y;
  const distance = Math.hypot(other.x - at.x, other.y - at.y);
  const wanted = ahead > 0 ? ahead * 0.56 : distance * 0.5 + SHORTEST_BEND;
  const reach = Math.min(Math.max(wanted, Math.min(SHORTEST_BEND, distance)), LONGEST_BEND);
  return { x: at.x + normal.x * reach, y: at.y + normal.y * reach };
}
