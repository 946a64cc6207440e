import { leftOfText } from './leftOfText.ts';
import type { Mark, Rect, TextMark } from './mark.ts';

/** The smallest rectangle around both. */
export function unionRect(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/**
 * A rectangle around everything that the marks paint, strokes and halos included; `undefined` without marks. Curves
 * count with their control points, so it may be a little wide, never too narrow.
 */
export function boundsOfMarks(marks: readonly Mark[]): Rect | undefined {
  let bounds: Rect | undefined;
  for (const mark of marks) {
    const box = boxOf(mark);
    if (box) bounds = bounds ? unionRect(bounds, box) : box;
  }
  return bounds;
}

function boxOf(mark: Mark): Rect | undefined {
  switch (mark.type) {
    case 'rect':
      return grow(mark, half(mark));
    case 'circle': {
      const size = mark.r * 2;
      return grow({ x: mark.cx - mark.r, y: mark.cy - mark.r, width: size, height: size }, half(mark));
    }
    case 'line':
      return grow(around([mark.x1, mark.y1, mark.x2, mark.y2]), half(mark));
    case 'path': {
      const numbers = mark.d.match(/-?\d*\.?\d+/g);
      return numbers ? grow(around(numbers.map(Number)), half(mark)) : undefined;
    }
    case 'text':
      return textBounds(mark);
    case 'icon':
      return { x: mark.x, y: mark.y, width: mark.size, height: mark.size };
    case 'image':
      return mark;
  }
}

const half = (mark: { readonly stroke?: string; readonly strokeWidth?: number }): number =>
  mark.stroke ? (mark.strokeWidth ?? 1) / 2 : 0;

function grow({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function around(pairs: readonly number[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [x = 0, y = 0] = [pairs[i], pairs[i + 1]];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function textBounds(mark: TextMark): Rect {
  // Letters reach about one size above the baseline and a quarter below it.
  const box = { x: leftOfText(mark), y: mark.y - mark.size, width: mark.width, height: mark.size * 1.25 };
  return grow(box, mark.halo?.width ?? 0);
}
