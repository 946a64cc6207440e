import { type Rect, unionRect } from '@wayline/scene';
import type { Shifts } from './unit.ts';

/** Along which line things are put: an edge of the box around all of them, or its middle. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

/** How far each rectangle moves to lie along the line; fewer than two stay. */
export function align(rects: readonly Rect[], to: Alignment): Shifts {
  const [first, ...others] = rects;
  if (!first || others.length === 0) return rects.map(() => [0, 0]);
  const box = others.reduce(unionRect, first);
  return rects.map((rect) => shift(rect, box, to));
}

function shift({ x, y, width, height }: Rect, box: Rect, to: Alignment): Shifts[number] {
  switch (to) {
    case 'left':
      return [box.x - x, 0];
    case 'centre':
      return [box.x + box.width / 2 - x - width / 2, 0];
    case 'right':
      return [box.x + box.width - x - width, 0];
    case 'top':
      return [0, box.y - y];
    case 'middle':
      return [0, box.y + box.height / 2 - y - height / 2];
    case 'bottom':
      return [0, box.y + box.height - y - height];
  }
}
