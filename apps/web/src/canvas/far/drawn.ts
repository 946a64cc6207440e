import type { Seen } from '../view/view.ts';

/**
 * Who draws the board: `near`, elements, which can be read by assistive technology and edited; `far`, one canvas,
 * for thousands of elements drop frames; `moving`, the canvas too, while a zoom passes through a crowd of elements.
 */
export type Drawn = 'near' | 'moving' | 'far';

/** Below this zoom the canvas draws. */
const FAR_BELOW = 0.4;
/** From this zoom on, few things are in view and elements come at once. */
const NEAR_FROM = 1;
/** So many things in view can be mounted within a frame. */
const CROWD = 250;

/** Who draws at a view; `zooming` while the zoom has not come to rest, `crowd` tells how many things are in view. */
export function drawnAt({ zoom }: Seen, before: Drawn, zooming: boolean, crowd: () => number): Drawn {
  if (zoom < FAR_BELOW) return 'far';
  if (!zooming || zoom >= NEAR_FROM) return 'near';
  if (before !== 'near') return 'moving';
  return crowd() > CROWD ? 'moving' : 'near';
}
