import { resizeItems } from '@wayline/document';
import type { Item } from '@wayline/domain';
import { type Rect, unionRect } from '@wayline/scene';
import type { At, Stroke, Surface } from '../pointer/stroke.ts';
import { createSnapper, type Pulled } from '../snap/createSnapper.ts';
import { NO_GUIDES } from '../snap/guides.ts';
import type { Handle } from './handle.ts';
import { pulled } from './pulled.ts';
import { resizable } from './resizable.ts';
import { resizedItem } from './resizedItem.ts';

const edgesOf = (handle: Handle): Pulled => ({
  x: handle.includes('w') ? 'start' : handle.includes('e') ? 'end' : null,
  y: handle.includes('n') ? 'start' : handle.includes('s') ? 'end' : null,
});

/**
 * Pulls what is selected larger or smaller by a side or corner of the box around it; all is laid out anew while it is
 * pulled. Shift keeps the proportions or, of pictures and words, lets go of them, Alt the middle, Ctrl lets go of the lines.
 */
export function startResize(surface: Surface, from: At, handle: Handle): Stroke | null {
  const { canvas, session, ui } = surface;
  const { board, scene } = session;
  const things = resizable(board, ui.getState().selection).flatMap((id) => {
    const item = board.get('items', id);
    const rect = canvas.index.item(id)?.rect;
    return item && rect ? [{ item, rect }] : [];
  });
  const [first, ...others] = things.map(({ rect }) => rect);
  if (!first) return null;
  const start = others.reduce(unionRect, first);
  const snapper = createSnapper(surface, new Set(things.map(({ item }) => item.id)));
  const edges = edgesOf(handle);
  const alone = things.length === 1;
  const isSide = handle.length === 1;
  // A picture that is pulled awry, a word that is: neither is what anybody wants.
  const keepsRatio = things.some(
    ({ item }) => item.type === 'image' || (item.type === 'text' && !(alone && isSide)),
  );
  let area: Rect = start;

  const resized = () =>
    things.map(({ item, rect }) => resizedItem(item, rect, start, area, !(alone && isSide)));
  const stop = (): void => {
    canvas.index.preview(null);
    canvas.gesture.set(null);
  };
  return {
    move(at) {
      const options = { keepRatio: keepsRatio !== at.shift, fromCentre: at.alt };
      const [dx, dy] = [at.x - from.x, at.y - from.y];
      const free = pulled(start, handle, dx, dy, options);
      const snapped = at.ctrl || options.keepRatio || at.alt ? null : snapper.pull(free, edges);
      area = snapped ? pulled(start, handle, dx + snapped.dx, dy + snapped.dy, options) : free;
      canvas.gesture.set({ kind: 'resize', area, guides: snapped?.guides ?? NO_GUIDES });
      const next = new Map(resized().map((one) => [one.id as string, one]));
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
      if (area !== start) resizeItems(board, resized());
      scene.flush();
      stop();
    },
    cancel: stop,
  };
}
