import type { Mark, Paint } from '../scene/mark.ts';
import { placePath } from './path.ts';

const COMMA =
  'M0 8.6C0 4.6 2 1.6 5.6 0.3L6.3 1.7C4.2 2.7 3.1 4 2.9 5.6C3.2 5.5 3.5 5.5 3.8 5.5C5.5 5.5 6.7 6.7 6.7 8.5C6.7 10.4 5.3 11.8 3.5 11.8C1.4 11.8 0 10.6 0 8.6Z';

/** The “66” that a quote hangs from, 15 × 12; `x`, `y` is the top left. */
export function quoteMark(x: number, y: number, color: Paint = 'k-quote'): Mark {
  return { type: 'path', d: `${placePath(COMMA, 1, x, y)}${placePath(COMMA, 1, x + 8.1, y)}`, fill: color };
}
