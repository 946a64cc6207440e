import { resizeItems } from '@wayline/document';
import type { Surface } from '../pointer/stroke.ts';
import { pulled } from './pulled.ts';
import { resizedThings } from './resizedThings.ts';

/** Pulls the right or lower side of what is selected by a distance in board units, as one step of the history; false where nothing can be. */
export function resizeByKey(surface: Surface, dx: number, dy: number): boolean {
  const things = resizedThings(surface);
  if (!things) return false;
  const handle = dx === 0 ? 's' : 'e';
  const area = pulled(things.start, handle, dx, dy, { keepRatio: things.keepsRatio(handle) });
  const { board, scene } = surface.session;
  const done = resizeItems(board, things.within(area, handle)).ok;
  scene.flush();
  return done;
}
