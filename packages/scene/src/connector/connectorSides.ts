import type { ConnectorSide } from '@wayline/domain';
import type { Point, Rect } from '../scene/mark.ts';

/** An end of a connector: what it is tied to, as a rectangle (zero-sized for a point), and the side asked for. */
export interface ConnectorTarget {
  readonly rect: Rect;
  readonly side?: ConnectorSide;
}

const centre = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

/**
 * The sides that face each other: across the wider gap between the two rectangles, or, where they overlap, along the
 * longer distance of their middles. A side that was asked for is kept.
 */
export function connectorSides(
  from: ConnectorTarget,
  to: ConnectorTarget,
): readonly [from: ConnectorSide, to: ConnectorSide] {
  const [a, b] = [from.rect, to.rect];
  const delta = { x: centre(b).x - centre(a).x, y: centre(b).y - centre(a).y };
  const gapX = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
  const gapY = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height));
  const apart = gapX > 0 || gapY > 0;
  const vertical = apart ? gapY >= gapX : Math.abs(delta.y) >= Math.abs(delta.x);
  const [near, far]: readonly [ConnectorSide, ConnectorSide] = vertical
    ? delta.y >= 0
      ? ['bottom', 'top']
      : ['top', 'bottom']
    : delta.x >= 0
      ? ['right', 'left']
      : ['left', 'right'];
  return [from.side ?? near, to.side ?? far];
}

/** The middle of a side, moved outwards by `gap`. */
export function sideAnchor(rect: Rect, side: ConnectorSide, gap: number): Point {
  const { x, y } = centre(rect);
  switch (side) {
    case 'top':
      return { x, y: rect.y - gap };
    case 'bottom':
      return { x, y: rect.y + rect.height + gap };
    case 'left':
      return { x: rect.x - gap, y };
    case 'right':
      return { x: rect.x + rect.width + gap, y };
  }
}

/** The direction out of a side. */
export function sideNormal(side: ConnectorSide): Point {
  switch (side) {
    case 'top':
      return { x: 0, y: -1 };
    case 'bottom':
      return { x: 0, y: 1 };
    case 'left':
      return { x: -1, y: 0 };
    case 'right':
      return { x: 1, y: 0 };
  }
}
