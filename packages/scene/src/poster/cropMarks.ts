import { pathNumber } from '../marks/path.ts';
import type { Mark } from '../scene/mark.ts';

const INSET = 24;
const LENGTH = 16;

/** Marks at the four corners of a page where it may be cut, `scale` times as large as on the usual poster. */
export function cropMarks(width: number, height: number, scale: number): Mark {
  const inset = INSET * scale;
  const length = LENGTH * scale;
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    `M${[x1, y1].map(pathNumber).join(' ')}L${[x2, y2].map(pathNumber).join(' ')}`;
  const d = [
    line(inset, 0, inset, length),
    line(0, inset, length, inset),
    line(width - inset, 0, width - inset, length),
    line(width, inset, width - length, inset),
    line(inset, height, inset, height - length),
    line(0, height - inset, length, height - inset),
    line(width - inset, height, width - inset, height - length),
    line(width, height - inset, width - length, height - inset),
  ];
  return { type: 'path', d: d.join(''), stroke: 'line-3', strokeWidth: 1 };
}
