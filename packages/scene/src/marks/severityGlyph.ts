import type { Mark, Paint } from '../scene/mark.ts';
import { pathNumber } from './path.ts';

const square = (x: number, y: number): string => {
  const left = pathNumber(x + 0.25);
  const top = pathNumber(y + 0.25);
  const right = pathNumber(x + 3.35);
  const bottom = pathNumber(y + 3.35);
  return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
};

/**
 * A 16 × 16 field of 4 × 4 squares, filled `severity` (0–4) high from the bottom and `frequency` (1–4) wide from the
 * left; `x`, `y` is the top left.
 */
export function severityGlyph(
  severity: number,
  frequency: number,
  x: number,
  y: number,
  color: Paint = 'k-pain',
): Mark[] {
  let full = '';
  let faint = '';
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 4; column++) {
      const d = square(x + column * 4, y + (3 - row) * 4);
      if (row < severity && column < frequency) full += d;
      else faint += d;
    }
  }
  const marks: Mark[] = [];
  if (faint) marks.push({ type: 'path', d: faint, fill: color, opacity: 0.2 });
  if (full) marks.push({ type: 'path', d: full, fill: color });
  return marks;
}
