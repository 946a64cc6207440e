import type { Rect } from '@wayline/scene';
import { holds } from '../view/holds.ts';
import type { Seen } from '../view/view.ts';
import { visibleArea } from '../view/viewport.ts';

/** So far beyond the canvas's edge elements always stand, in CSS px: a ring or a shadow reaches over it. */
const MARGIN_PX = 48;
/** So far ahead of a pan they are made ready, in board units: seldom many at once, instead of a row at a time. */
const AHEAD = 360;
/** A zoom outruns any room on all four sides: then only a little. */
const AHEAD_OF_ZOOM = 80;

/**
 * The part of the board whose things stand as elements; `before` as long as it holds what is seen. A view that leaves
 * it takes more on the sides where it went out, and lets go of what lies far behind.
 */
export function mountedArea(seen: Seen, before: Rect | undefined, isZooming: boolean): Rect {
  const needed = visibleArea(seen, seen, MARGIN_PX);
  if (!before) return needed;
  if (holds(before, needed)) return before;
  const ahead = isZooming ? AHEAD_OF_ZOOM : AHEAD;
  /** One side of the area, where larger is further out. */
  const side = (need: number, had: number): number => need + (need > had ? ahead : Math.min(had - need, ahead));
  const left = -side(-needed.x, -before.x);
  const top = -side(-needed.y, -before.y);
  const right = side(needed.x + needed.width, before.x + before.width);
  const bottom = side(needed.y + needed.height, before.y + before.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What of it stays at rest, so that elements far out of sight go; never more than it was. */
export function areaAtRest(seen: Seen, mounted: Rect): Rect {
  const near = visibleArea(seen, seen, MARGIN_PX + AHEAD * Math.min(1, seen.zoom));
  const x = Math.max(near.x, mounted.x);
  const y = Math.max(near.y, mounted.y);
  return {
    x,
    y,
    width: Math.min(near.x + near.width, mounted.x + mounted.width) - x,
    height: Math.min(near.y + near.height, mounted.y + mounted.height) - y,
  };
}
