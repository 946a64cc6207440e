import { resizeItems } from '@wayline/document';
import type { Item } from '@wayline/domain';
import type { Rect } from '@wayline/scene';
import type { At, Stroke, Surface } from '../pointer/stroke.ts';
import { createSnapper, type Pulled } from '../snap/createSnapper.ts';
import { NO_GUIDES } from '../snap/guides.ts';
import type { Handle } from './handle.ts';
import { pulled } from './pulled.ts';
import { resizedThings } from './resizedThings.ts';

const edgesOf = (handle: Handle): Pulled => ({
  x: handle.includes('w') ? 'start' : handle.includes('e') ? 'end' : null,
  y: handle.includes('n') ? 'start' : handle.includes('s') ? 'end' : null,
});

/**
 * Pulls what is selected larger or smaller by a side or corner of the box around it; all is laid out anew while it is
 * pulled. Shift keeps the proportions or, of pictures and words, lets go of them, Alt the middle, Ctrl lets go of the lines.
 */
export function startResize(surface: Surface, from: At, handle: Handle): Stroke | null {
  const { canvas, session } = surface;
  const { board, scene } = session;
  const things = resizedThings(surface);
  if (!things) return null;
  const { start } = things;
  const snapper = createSnapper(surface, things.ids);
  const edges = edgesOf(handle);
  let area: Rect = start;

  const stop = (): void => {
    canvas.index.preview(null);
    canvas.gesture.set(null);
  };
  return {
    move(at) {
      const options = { keepRatio: things.keepsRatio(handle) !== at.shift, fromCentre: at.alt };
      const [dx, dy] = [at.x - from.x, at.y - from.y];
      const free = pulled(start, handle, dx, dy, options);
      const snapped = at.ctrl || options.keepRatio || at.alt ? null : snapper.pull(free, edges);
      area = snapped ? pulled(start, handle, dx + snapped.dx, dy + snapped.dy, options) : free;
      canvas.gesture.set({ kind: 'resize', area, guides: snapped?.guides ?? NO_GUIDES });
      const next = new Map(things.within(area, handle).map((one) => [one.id as string, one]));
      canvas.index.preview((snapshot) => {
        const items = new Map(snapshot.items);
        for (const [id, fields] of next) {
          const now = items.get(id as Item['id']);
          // The fields are those of the item's own type.
          if (now) items.set(now.id, { ...now, ...fields } as Item);
        }
        return { ...snapshot, items };
      });
    },
    end() {
      if (area !== start) resizeItems(board, things.within(area, handle));
      scene.flush();
      stop();
    },
    cancel: stop,
  };
}
