import type { DrawingItem } from '@wayline/domain';
import { pathNumber } from '../marks/path.ts';
import type { Mark, Point } from '../scene/mark.ts';
import type { ItemScene } from '../scene/scene.ts';
import { userPaint } from '../theme/userPaint.ts';
import { itemRect } from './itemRect.ts';

const pair = (x: number, y: number): string => `${pathNumber(x)} ${pathNumber(y)}`;

/** x, y, pressure triples; what is not a number ends the stroke. */
const pointsOf = (triples: readonly number[]): Point[] => {
  const points: Point[] = [];
  for (let i = 0; i + 1 < triples.length; i += 3) {
    const [x, y] = [triples[i], triples[i + 1]];
    if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)) break;
    points.push({ x, y });
  }
  return points;
};

/** Through the middles of the segments, bent at the points: smooth, and never far from the hand's own line. */
const smoothPath = (points: readonly Point[]): string => {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  let d = `M${pair(first.x, first.y)}`;
  let at = first;
  for (let i = 1; i < points.length - 1; i++) {
    const [bend, next] = [points[i], points[i + 1]];
    if (!bend || !next) break;
    const middle = { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 };
    // A quadratic with control `bend`, raised to a cubic.
    d += `C${pair((at.x + 2 * bend.x) / 3, (at.y + 2 * bend.y) / 3)} ${pair(
      (middle.x + 2 * bend.x) / 3,
      (middle.y + 2 * bend.y) / 3,
    )} ${pair(middle.x, middle.y)}`;
    at = middle;
  }
  return `${d}L${pair(last.x, last.y)}`;
};

/** A pen stroke as one smooth line; a single point is a dot. */
export function layoutDrawing(item: DrawingItem): ItemScene {
  const points = pointsOf(item.points);
  const color = userPaint(item.color) ?? 'ink';
  const strokeWidth = Math.min(64, Math.max(0.5, item.strokeWidth)) || 2;
  const reach = strokeWidth / 2;
  const right = points.reduce((most, { x }) => Math.max(most, x + reach), 1);
  const bottom = points.reduce((most, { y }) => Math.max(most, y + reach), 1);
  const rect = itemRect(item, right, bottom);
  const [first] = points;
  const marks: Mark[] =
    points.length === 1 && first
      ? [{ type: 'circle', cx: first.x, cy: first.y, r: reach, fill: color }]
      : points.length > 1
        ? [{ type: 'path', d: smoothPath(points), stroke: color, strokeWidth, cap: 'round', join: 'round' }]
        : [];
  return { itemId: item.id, rect, marks };
}
