import type { DrawingItem } from '@wayline/domain';
import type { Mark } from '../scene/mark.ts';
import type { ItemScene } from '../scene/scene.ts';
import { userPaint } from '../theme/userPaint.ts';
import { itemRect } from './itemRect.ts';
import { lockMark } from './lockMark.ts';
import { strokeOutline } from './strokeOutline.ts';

/** A pen stroke as a filled outline; a single point is a dot. */
export function layoutDrawing(item: DrawingItem): ItemScene {
  const color = userPaint(item.color) ?? 'ink';
  const width = Math.min(64, Math.max(0.5, item.strokeWidth)) || 2;
  const reach = width / 2;
  let [right, bottom] = [1, 1];
  item.points.forEach((value, i) => {
    if (i % 3 === 0 && Number.isFinite(value)) right = Math.max(right, value + reach);
    if (i % 3 === 1 && Number.isFinite(value)) bottom = Math.max(bottom, value + reach);
  });
  const rect = itemRect(item, right, bottom);
  const [x = Number.NaN, y = Number.NaN] = item.points;
  const isDot = item.points.length <= 3 && Number.isFinite(x) && Number.isFinite(y);
  const d = isDot ? '' : strokeOutline(item.points, width);
  const marks: Mark[] = isDot
    ? [{ type: 'circle', cx: x, cy: y, r: reach, fill: color }]
    : d === ''
      ? []
      : [{ type: 'path', d, fill: color }];
  return { itemId: item.id, rect, marks: [...marks, ...lockMark(item, rect.width)] };
}
