import { unionRect } from '../scene/bounds.ts';
import type { Rect } from '../scene/mark.ts';

const EMPTY: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Whether a rectangle lies in another, away from its edge unless the edge counts. */
function isInside(inner: Rect, outer: Rect, edgeCounts = false): boolean {
  const least = Math.min(
    inner.x - outer.x,
    inner.y - outer.y,
    outer.x + outer.width - inner.x - inner.width,
    outer.y + outer.height - inner.y - inner.height,
  );
  return edgeCounts ? least >= 0 : least > 0;
}

/**
 * The rectangle around everything after some rectangles went and others came. Only where one that went lay at the edge
 * are `all` looked at: what lay inside held nothing up. The same rectangle comes back as the same object.
 */
export function boundsAfter(
  before: Rect | undefined,
  went: readonly Rect[],
  came: readonly Rect[],
  all: () => Iterable<Rect>,
): Rect {
  const isHeld = before && before.width > 0 && went.every((rect) => isInside(rect, before));
  let bounds: Rect | undefined = isHeld ? before : undefined;
  for (const rect of isHeld ? came : all()) bounds = bounds ? unionRect(bounds, rect) : rect;
  bounds ??= EMPTY;
  return before && isInside(bounds, before, true) && isInside(before, bounds, true) ? before : bounds;
}
