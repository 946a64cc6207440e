import type { Point } from '@wayline/scene';
import { hitScene } from '../far/hitScene.ts';
import { type Hit, hitOf } from './hit.ts';
import type { Surface } from './stroke.ts';

/** What lies under the pointer, whether elements or a canvas draw the board there; `point` is on the board. */
export function hitUnder(
  { canvas, session }: Pick<Surface, 'canvas' | 'session'>,
  target: EventTarget | null,
  point: Point,
): Hit | null {
  const hit = hitOf(target, canvas.index);
  if (hit?.kind !== 'pane' || canvas.drawn.get() === 'near') return hit;
  return hitScene({ index: canvas.index, board: session.board, zoom: canvas.view.get().zoom }, point);
}
