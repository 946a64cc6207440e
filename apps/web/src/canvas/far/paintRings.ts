import type { Rect } from '@wayline/scene';
import type { SceneIndex } from '../index/sceneIndex.ts';
import type { Brush } from './brush.ts';

const RING = 2;
/** Rings of this width would fill the gaps between notes below this zoom. */
const THIN_BELOW = 0.2;
const GLOW = 6;
const WIRE = 5;

const touches = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/**
 * Rings around what is selected, as wide on the screen as they are near by: one with a glow, several without. A
 * thousand rings are one path.
 */
export function paintRings(
  brush: Brush,
  index: SceneIndex,
  ids: ReadonlySet<string>,
  area: Rect,
  zoom: number,
): void {
  const { context, color } = brush;
  const px = 1 / zoom;
  const ring = ids.size > 1 && zoom < THIN_BELOW ? RING / 2 : RING;
  context.beginPath();
  let any = false;
  for (const id of ids) {
    const wire = index.connector(id);
    if (wire) {
      context.save();
      context.globalAlpha = 0.35;
      context.strokeStyle = color('accent');
      context.lineWidth = Math.max(WIRE, RING * 2 * px);
      context.setLineDash([]);
      context.stroke(new Path2D(wire.d));
      context.restore();
      continue;
    }
    const place = index.place(id);
    if (!place || !touches(place, area)) continue;
    const out = (ring / 2) * px;
    context.rect(place.x - out, place.y - out, place.width + 2 * out, place.height + 2 * out);
    any = true;
  }
  if (!any) return;
  context.setLineDash([]);
  context.lineJoin = 'round';
  context.strokeStyle = color('accent');
  if (ids.size === 1) {
    context.globalAlpha = 0.2;
    context.lineWidth = (RING + GLOW) * px;
    context.stroke();
    context.globalAlpha = 1;
  }
  context.lineWidth = ring * px;
  context.stroke();
}
