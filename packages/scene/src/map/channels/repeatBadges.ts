import type { Mark, Point } from '../../scene/mark.ts';

const RADIUS = 10;
const ICON = 13;

/** A badge where a switch loses the context; badges that would lie on each other are one. */
export function repeatBadges(points: readonly Point[]): Mark[] {
  const groups: Point[][] = [];
  for (const point of points) {
    const group = groups.find((its) =>
      its.some((other) => Math.hypot(other.x - point.x, other.y - point.y) < 2 * RADIUS),
    );
    if (group) group.push(point);
    else groups.push([point]);
  }
  return groups.flatMap((group): Mark[] => {
    const cx = group.reduce((sum, { x }) => sum + x, 0) / group.length;
    const cy = group.reduce((sum, { y }) => sum + y, 0) / group.length;
    return [
      { type: 'circle', cx, cy, r: RADIUS, fill: 'paper', stroke: 'k-pain', strokeWidth: 1.5 },
      {
        type: 'icon',
        name: 'repeat',
        x: cx - ICON / 2,
        y: cy - ICON / 2,
        size: ICON,
        color: 'k-pain',
        strokeWidth: 2.4,
      },
    ];
  });
}
