import type { Rect } from '@wayline/scene';
import type { Seen } from '../view/view.ts';
import { visibleArea } from '../view/viewport.ts';

/** Painted beyond the canvas's edges on each side, in CSS px: so far one pans without painting. */
const MARGIN = 256;
/** A picture stretched or shrunk further than this is painted anew at once; less, when the zoom rests. */
const STRETCH = 1.3;

/** A bitmap that lies over the board and moves with it, larger than what is seen. */
export interface Surface {
  readonly context: CanvasRenderingContext2D;
  /** What the bitmap holds, in board units. */
  readonly area: Rect;
  /** Device px per board unit. */
  readonly scale: number;
  /** Whether the bitmap, moved and stretched, can still stand for what is seen. */
  serves(seen: Seen): boolean;
  /** Whether it was painted at another zoom than this. */
  isStretched(seen: Seen): boolean;
  /** Empties it and lays it around what is seen; what is painted next is painted in board units. */
  begin(seen: Seen): void;
  /** Moves it to where its content belongs, and by (dx, dy) board units more. */
  place(seen: Seen, dx?: number, dy?: number): void;
  /** Restricts painting to a rectangle of the board, emptied, while `paint` runs. */
  within(area: Rect, paint: (exact: Rect) => void): void;
}

const contains = (outer: Rect, inner: Rect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** Takes a canvas element as a surface; `ratio` tells device px per CSS px. */
export function createSurface(element: HTMLCanvasElement, ratio: () => number): Surface {
  const found = element.getContext('2d');
  if (!found) throw new Error('this browser gives no 2d context');
  const context = found;
  let area: Rect = { x: 0, y: 0, width: 0, height: 0 };
  let scale = 1;
  let zoom = 1;
  let density = 1;

  return {
    context,
    get area() {
      return area;
    },
    get scale() {
      return scale;
    },
    serves(seen) {
      const stretch = seen.zoom / zoom;
      return (
        density === ratio() &&
        stretch < STRETCH &&
        stretch > 1 / STRETCH &&
        contains(area, visibleArea(seen, seen))
      );
    },
    isStretched: (seen) => seen.zoom !== zoom,
    begin(seen) {
      density = ratio();
      zoom = seen.zoom;
      scale = zoom * density;
      const margin = Math.min(MARGIN, Math.ceil(seen.width / 4));
      const width = Math.ceil((seen.width + 2 * margin) * density);
      const height = Math.ceil((seen.height + 2 * margin) * density);
      if (element.width !== width || element.height !== height) {
        element.width = width;
        element.height = height;
        element.style.width = `${width / density}px`;
        element.style.height = `${height / density}px`;
      } else {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, width, height);
      }
      area = {
        x: (-margin - seen.x) / zoom,
        y: (-margin - seen.y) / zoom,
        width: width / scale,
        height: height / scale,
      };
      context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
    },
    place(seen, dx = 0, dy = 0) {
      const stretch = seen.zoom / zoom;
      const at = (start: number, by: number, origin: number): number => {
        const exact = (start + by) * seen.zoom + origin;
        // Between two pixels every edge would be blurred.
        return stretch === 1 ? Math.round(exact * density) / density : exact;
      };
      const [left, top] = [at(area.x, dx, seen.x), at(area.y, dy, seen.y)];
      element.style.transform = `translate(${left}px, ${top}px)${stretch === 1 ? '' : ` scale(${stretch})`}`;
    },
    within(part, paint) {
      // Whole pixels, so that no edge is painted twice at half strength.
      const left = Math.floor((part.x - area.x) * scale);
      const top = Math.floor((part.y - area.y) * scale);
      const right = Math.ceil((part.x + part.width - area.x) * scale);
      const bottom = Math.ceil((part.y + part.height - area.y) * scale);
      const exact = {
        x: area.x + left / scale,
        y: area.y + top / scale,
        width: (right - left) / scale,
        height: (bottom - top) / scale,
      };
      context.save();
      context.beginPath();
      context.rect(exact.x, exact.y, exact.width, exact.height);
      context.clip();
      context.clearRect(exact.x, exact.y, exact.width, exact.height);
      paint(exact);
      context.restore();
    },
  };
}
