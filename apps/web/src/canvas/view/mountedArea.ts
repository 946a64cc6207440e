import type { Rect } from '@wayline/scene';
import { holds } from './holds.ts';
import type { Seen } from './view.ts';
import { visibleArea } from './viewport.ts';

/** So far beyond the canvas's edge elements always stand, in CSS px: a ring or a shadow reaches over it. */
const MARGIN_PX = 48;
/** So far ahead of a pan they are made ready, in board units: seldom many at once, instead of a row at a time. */
const AHEAD = 360;
/** A zoom outruns any room, on all four sides: then only a little, in CSS px. */
const AHEAD_OF_ZOOM_PX = 80;

/**
 * The part of the board whose things stand as elements: `before` as long as it holds what is seen and not far more. A
 * view that leaves it takes some more on the sides where it went out, and lets go of what lies far behind.
 */
export function mountedArea(seen: Seen, before: Rect | undefined, isZooming: boolean): Rect {
  const needed = visibleArea(seen, seen, MARGIN_PX);
  if (!before) return needed;
  if (holds(before, needed) && holds(grown(needed, 2 * AHEAD), before)) return before;
  const ahead = isZooming ? AHEAD_OF_ZOOM_PX / seen.zoom : AHEAD;
  /** One side of the area, where larger is further out. */
  const side = (need: number, had: number): number =>
    need + (need > had ? ahead : Math.min(had - need, AHEAD));
  const left = -side(-needed.x, -before.x);
  const top = -side(-needed.y, -before.y);
  const right = side(needed.x + needed.width, before.x + before.width);
  const bottom = side(needed.y + needed.height, before.y + before.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
