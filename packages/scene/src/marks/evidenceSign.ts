import type { EvidenceState } from '@wayline/domain';
import type { Mark, Paint } from '../scene/mark.ts';
import { placePath } from './path.ts';

/** Side of the sign in map units. */
export const EVIDENCE_SIGN_SIZE: number = 9;

/** Right half, and all but the upper left quarter, of a circle of radius 4.2 around (5, 5). */
const HALF = 'M5 0.8C7.32 0.8 9.2 2.68 9.2 5C9.2 7.32 7.32 9.2 5 9.2Z';
const THREE_QUARTERS = 'M5 5L5 0.8C7.32 0.8 9.2 2.68 9.2 5C9.2 7.32 7.32 9.2 5 9.2C2.68 9.2 0.8 7.32 0.8 5Z';

/** How well a statement is known: dashed ring, ring, half, three quarters, full; `x`, `y` is the top left. */
export function evidenceSign(
  state: EvidenceState,
  x: number,
  y: number,
  color: Paint = 'ink-3',
  size: number = EVIDENCE_SIGN_SIZE,
): Mark[] {
  const scale = size / 10;
  const cx = x + size / 2;
  const cy = y + size / 2;
  if (state === 'measured') return [{ type: 'circle', cx, cy, r: 4.8 * scale, fill: color }];
  const ring: Mark = {
    type: 'circle',
    cx,
    cy,
    r: 4.2 * scale,
    stroke: color,
    strokeWidth: 1.2 * scale,
    ...(state === 'assumed' && { dash: [1.9 * scale, 1.4 * scale] }),
  };
  if (state === 'assumed' || state === 'anecdote') return [ring];
  return [
    ring,
    { type: 'path', d: placePath(state === 'quote' ? HALF : THREE_QUARTERS, scale, x, y), fill: color },
  ];
}
