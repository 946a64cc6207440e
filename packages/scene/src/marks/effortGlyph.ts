import type { Mark, Paint } from '../scene/mark.ts';

const clamp = (value: number): number => Math.max(1, Math.min(5, value));

/** A 16 square with a dot: up is impact, right is effort (both 1–5); without the dot where either is unknown. */
export function effortGlyph(
  impact: number | undefined,
  effort: number | undefined,
  x: number,
  y: number,
  color: Paint = 'k-opp',
): Mark[] {
  const frame: Mark = {
    type: 'rect',
    x: x + 0.6,
    y: y + 0.6,
    width: 14.8,
    height: 14.8,
    radius: 2,
    stroke: color,
    strokeWidth: 1,
    opacity: 0.55,
  };
  if (impact === undefined || effort === undefined) return [frame];
  const cx = x + 8 + (clamp(effort) - 3) * 2.2;
  const cy = y + 8 - (clamp(impact) - 3) * 2.2;
  return [frame, { type: 'circle', cx, cy, r: 2.2, fill: color }];
}
