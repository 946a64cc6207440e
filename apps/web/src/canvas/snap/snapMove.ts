import type { Rect } from '@wayline/scene';
import { gapsNow, nearestGap } from './equalGaps.ts';
import type { Guides } from './guides.ts';
import { nearestLine, sharedLines } from './snapLines.ts';

/** How far to go on, and what shows why. */
export interface Snapped {
  readonly dx: number;
  readonly dy: number;
  readonly guides: Guides;
}

const smaller = (a: number | null, b: number | null): number =>
  a === null ? (b ?? 0) : b === null || Math.abs(a) <= Math.abs(b) ? a : b;

/**
 * Draws what is moved to the edges, middles and gaps of what is near: each axis by its smallest move of at most
 * `within` board units.
 */
export function snapMove(moving: Rect, near: readonly Rect[], within: number): Snapped {
  const by = (axis: 'x' | 'y'): number =>
    smaller(nearestLine(axis, moving, near, within), nearestGap(axis, moving, near, within));
  const [dx, dy] = [by('x'), by('y')];
  const there = { ...moving, x: moving.x + dx, y: moving.y + dy };
  return {
    dx,
    dy,
    guides: {
      lines: [...sharedLines('x', there, near), ...sharedLines('y', there, near)],
      gaps: [...gapsNow('x', there, near), ...gapsNow('y', there, near)],
    },
  };
}
