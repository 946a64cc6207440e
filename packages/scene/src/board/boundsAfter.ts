import { unionRect } from '../scene/bounds.ts';
import type { Rect } from '../scene/mark.ts';

const EMPTY: Rect = { x: 0, y: 0, width: 0, height: 0 };

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x > outer.x &&
  inner.y > outer.y &&
  inner.x + inner.width < outer.x + outer.width &&
  inner.y + inner.height < outer.y + outer.height;

/**
 * The rectangle around everything after some rectangles went and others came. Only where one that went lay at the edge
 * are `all` looked at: what lay inside held nothing up.
 */
export function boundsAfter(
  before: Rect | undefined,
  went: readonly Rect[],
  came: readonly Rect[],
  all: () => Iterable<Rect>,
): Rect {
  if (before && before.width > 0 && went.every((rect) => isInside(rect, before)))
    return came.reduce(unionRect, before);
  let bounds: Rect | undefined;
  for (const rect of all()) bounds = bounds ? unionRect(bounds, rect) : rect;
  return bounds ?? EMPTY;
}
