import type { PeerRating } from '../presence/peer.ts';

/** Where a chip may be dropped: `5:1` for impact and effort, `tray` for no numbers; null beside them. */
export type DropPlace = string | null;

/** A point of the window as a place of the matrix and, within it, as fine as the pointer is. */
export interface PlaceUnder {
  readonly place: DropPlace;
  /** What the point says of impact and effort, 0.5–5.5, the same on every screen; null where no place is. */
  readonly rating: Omit<PeerRating, 'id'> | null;
}

/** The place of the matrix under a point of the window. */
export function ratingUnder(x: number, y: number): PlaceUnder {
  for (const element of document.elementsFromPoint(x, y)) {
    const found = element.closest<HTMLElement>('[data-place]');
    const place = found?.dataset.place;
    if (!found || place === undefined) continue;
    const [impact, effort] = place.split(':').map(Number);
    if (!impact || !effort) return { place, rating: { impact: null, effort: null } };
    const box = found.getBoundingClientRect();
    return {
      place,
      rating: {
        impact: impact + 0.5 - (y - box.top) / box.height,
        effort: effort - 0.5 + (x - box.left) / box.width,
      },
    };
  }
  return { place: null, rating: null };
}
