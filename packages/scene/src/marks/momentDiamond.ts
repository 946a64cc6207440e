import type { Mark, Paint } from '../scene/mark.ts';
import { polygonPath } from './path.ts';

/** The diamond of a moment of truth, filled where it makes or breaks the relation; `x`, `y` is the top left. */
export function momentDiamond(
  makeOrBreak: boolean,
  x: number,
  y: number,
  size: number = 18,
  color: Paint = 'k-moment',
): Mark {
  const scale = size / 24;
  const cx = x + size / 2;
  const cy = y + size / 2;
  const reach = (makeOrBreak ? 9.6 : 8.8) * scale;
  const d = polygonPath([
    { x: cx, y: cy - reach },
    { x: cx + reach, y: cy },
    { x: cx, y: cy + reach },
    { x: cx - reach, y: cy },
  ]);
  return makeOrBreak
    ? { type: 'path', d, fill: color }
    : { type: 'path', d, stroke: color, strokeWidth: 1.75 * scale, join: 'round' };
}
