import { placePath } from '../marks/path.ts';
import type { Mark } from '../scene/mark.ts';

/** The same mark moved by a distance in map units. */
export function moveMark<M extends Mark>(mark: M, dx: number, dy: number): M {
  if (dx === 0 && dy === 0) return mark;
  switch (mark.type) {
    case 'circle':
      return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy };
    case 'line':
      return { ...mark, x1: mark.x1 + dx, y1: mark.y1 + dy, x2: mark.x2 + dx, y2: mark.y2 + dy };
    case 'path':
      return { ...mark, d: placePath(mark.d, 1, dx, dy) };
    case 'image': {
      const fallback = mark.fallback?.map((one) => moveMark(one, dx, dy));
      return { ...mark, x: mark.x + dx, y: mark.y + dy, ...(fallback && { fallback }) };
    }
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}
