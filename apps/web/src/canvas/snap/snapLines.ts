import type { Rect } from '@wayline/scene';
import { type AxisRect, along } from './axisRect.ts';
import type { LineGuide } from './guides.ts';

/** Which lines of what moves may snap: of a move all three, of a pulled side only that side. */
export type Edge = 'start' | 'middle' | 'end';

const SAME = 0.01;
const ALL: readonly Edge[] = ['start', 'middle', 'end'];

const lineOf = ({ start, end }: AxisRect, edge: Edge): number =>
  edge === 'start' ? start : edge === 'end' ? end : (start + end) / 2;

/** The smallest move along an axis that lays a line of `moving` on one of `near`; null where none is so near. */
export function nearestLine(
  axis: 'x' | 'y',
  moving: Rect,
  near: readonly Rect[],
  within: number,
  edges: readonly Edge[] = ALL,
): number | null {
  const own = along(axis, moving);
  let best: number | null = null;
  for (const rect of near) {
    const other = along(axis, rect);
    for (const edge of edges) {
      for (const theirs of ALL) {
        const by = lineOf(other, theirs) - lineOf(own, edge);
        if (Math.abs(by) <= within && (best === null || Math.abs(by) < Math.abs(best))) best = by;
      }
    }
  }
  return best;
}

/** The lines on which `moving` lies together with others now, each as long as all that lies on it. */
export function sharedLines(
  axis: 'x' | 'y',
  moving: Rect,
  near: readonly Rect[],
  edges: readonly Edge[] = ALL,
): readonly LineGuide[] {
  const own = along(axis, moving);
  const found = new Map<number, { from: number; to: number }>();
  for (const rect of near) {
    const other = along(axis, rect);
    for (const edge of edges) {
      const at = lineOf(own, edge);
      if (!ALL.some((theirs) => Math.abs(lineOf(other, theirs) - at) < SAME)) continue;
      const line = found.get(at) ?? { from: own.crossStart, to: own.crossEnd };
      found.set(at, {
        from: Math.min(line.from, other.crossStart),
        to: Math.max(line.to, other.crossEnd),
      });
    }
  }
  return [...found].map(([at, line]) => ({ axis, at, ...line }));
}
