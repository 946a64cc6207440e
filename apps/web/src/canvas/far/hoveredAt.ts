import type { Point, Rect } from '@wayline/scene';
import { recordAt } from '../pointer/hit.ts';
import { hitUnder } from '../pointer/hitUnder.ts';
import type { Surface } from '../pointer/stroke.ts';

/** Where the thing under the pointer is, in board units; the same rectangle as long as it is the same thing. */
export function hoveredAt(surface: Surface, target: EventTarget | null, point: Point): Rect | null {
  const { index, hovered } = surface.canvas;
  const hit = hitUnder(surface, target, point);
  const id = recordAt(hit);
  const place = id === null || hit?.kind === 'wire' ? undefined : index.place(id);
  if (!place) return null;
  const before = hovered.get();
  const isSame =
    before?.x === place.x &&
    before.y === place.y &&
    before.width === place.width &&
    before.height === place.height;
  return isSame ? before : place;
}
