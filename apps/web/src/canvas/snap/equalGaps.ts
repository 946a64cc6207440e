import type { Rect } from '@wayline/scene';
import { type AxisRect, along } from './axisRect.ts';
import type { GapGuide } from './guides.ts';

const SAME = 0.01;

interface Neighbours {
  /** Those before `moving`, the nearest first, and those after it. */
  readonly before: readonly AxisRect[];
  readonly after: readonly AxisRect[];
}

/** Those beside `moving` in its row (or column): each does not overlap the one before it. */
function neighbours(own: AxisRect, axis: 'x' | 'y', near: readonly Rect[]): Neighbours {
  const inRow = near
    .map((rect) => along(axis, rect))
    .filter(({ crossStart, crossEnd }) => crossStart < own.crossEnd && own.crossStart < crossEnd);
  const middle = (own.start + own.end) / 2;
  return {
    before: inRow.filter(({ end }) => end <= middle).sort((a, b) => b.end - a.end),
    after: inRow.filter(({ start }) => start >= middle).sort((a, b) => a.start - b.start),
  };
}

/** The smallest move along an axis that makes gaps equal: between two things, or beside two as they lie; else null. */
export function nearestGap(
  axis: 'x' | 'y',
  moving: Rect,
  near: readonly Rect[],
  within: number,
): number | null {
  const own = along(axis, moving);
  const { before, after } = neighbours(own, axis, near);
  const [a, a2] = before;
  const [b, b2] = after;
  const moves: number[] = [];
  if (a && b) moves.push((a.end + b.start) / 2 - (own.start + own.end) / 2);
  if (a && a2 && a.start > a2.end) moves.push(a.end + (a.start - a2.end) - own.start);
  if (b && b2 && b2.start > b.end) moves.push(b.start - (b2.start - b.end) - own.end);
  const good = moves.filter((by) => Math.abs(by) <= within);
  return good.length > 0 ? good.reduce((best, by) => (Math.abs(by) < Math.abs(best) ? by : best)) : null;
}

/** The equal gaps that `moving` makes now with what lies beside it. */
export function gapsNow(axis: 'x' | 'y', moving: Rect, near: readonly Rect[]): readonly GapGuide[] {
  const own = along(axis, moving);
  const { before, after } = neighbours(own, axis, near);
  const [a, a2] = before;
  const [b, b2] = after;
  const cross = (own.crossStart + own.crossEnd) / 2;
  const same = (x: number, y: number): boolean => x > SAME && Math.abs(x - y) < SAME;
  const found: GapGuide[] = [];
  const left = a ? own.start - a.end : 0;
  const right = b ? b.start - own.end : 0;
  if (a && b && same(left, right)) {
    found.push({
      axis,
      cross,
      gaps: [
        [a.end, own.start],
        [own.end, b.start],
      ],
    });
  }
  if (a && a2 && same(left, a.start - a2.end)) {
    found.push({
      axis,
      cross,
      gaps: [
        [a2.end, a.start],
        [a.end, own.start],
      ],
    });
  }
  if (b && b2 && same(right, b2.start - b.end)) {
    found.push({
      axis,
      cross,
      gaps: [
        [own.end, b.start],
        [b.end, b2.start],
      ],
    });
  }
  return found;
}
