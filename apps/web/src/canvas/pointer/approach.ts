import { hasWords } from '@wayline/domain';
import type { Point } from '@wayline/scene';
import { editableOf } from '../../journey/editing/editableOf.ts';
import { fit } from '../view/viewport.ts';
import { type Hit, recordAt } from './hit.ts';
import type { Surface } from './stroke.ts';

/** At this zoom words can be read and written. */
const READABLE = 0.75;

/** Goes so near to something that it can be read; to where it was pointed at, if it is larger than the window. */
export function goTo({ canvas }: Pick<Surface, 'canvas'>, id: string, point?: Point): void {
  const { view, index } = canvas;
  const place = index.place(id);
  if (!place) return;
  if (fit(place, view.get()).zoom >= READABLE) {
    view.fitArea(place);
    return;
  }
  const { x, y } = point ?? place;
  const { width, height } = view.get();
  // Without a point one comes to its beginning, a little off the window's corner.
  const area = point
    ? { x: x - width / 2 / READABLE, y: y - height / 2 / READABLE }
    : { x: x - 96, y: y - 32 };
  view.fitArea({ ...area, width: width / READABLE, height: height / READABLE }, READABLE);
}

/**
 * What a double click does to something far away: it brings it near, and opens its words where it has some. False where
 * there is nothing to come near to.
 */
export function approach(surface: Surface, hit: Hit, point: Point): boolean {
  const { session, ui } = surface;
  const id = recordAt(hit);
  if (ui.getState().tool !== 'select') return false;
  if (hit.kind === 'part') {
    const isOpen = session.canEdit && !(id !== null && session.frozen.get()?.stops(id));
    const editing = isOpen ? editableOf(hit.map.mapId, hit.part) : null;
    const isWhole = hit.part.kind === 'mapHeader';
    if (editing && !isWhole) {
      ui.getState().select([editing.id]);
      ui.getState().edit(editing);
    } else goTo(surface, id ?? hit.map.mapId, point);
    return true;
  }
  if (hit.kind !== 'item') return false;
  const item = session.board.get('items', hit.id);
  const isWritable = item && hasWords(item) && !item.locked;
  if (session.canEdit && isWritable) ui.getState().edit({ collection: 'items', id: hit.id, field: 'text' });
  else goTo(surface, hit.id, point);
  return true;
}
