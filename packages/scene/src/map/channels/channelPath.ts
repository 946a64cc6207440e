import { pathNumber } from '../../marks/path.ts';
import type { Point } from '../../scene/mark.ts';
import { GRID } from '../../theme/grid.ts';

/** How far the handles of the S reach, as a part of its width. */
const HANDLE = 62 / 112;

/** A persona's way between two dots: straight at each of them, an S between; one straight line on the same height. */
export function channelPath(from: Point, to: Point): string {
  const n = pathNumber;
  const start = `M${n(from.x)} ${n(from.y)}`;
  if (from.y === to.y) return `${start}L${n(to.x)} ${n(to.y)}`;
  const straight = Math.min(GRID.channelStraight, (to.x - from.x) / 4);
  const left = from.x + straight;
  const right = to.x - straight;
  const handle = (right - left) * HANDLE;
  return (
    `${start}L${n(left)} ${n(from.y)}` +
    `C${n(left + handle)} ${n(from.y)} ${n(right - handle)} ${n(to.y)} ${n(right)} ${n(to.y)}` +
    `L${n(to.x)} ${n(to.y)}`
  );
}
