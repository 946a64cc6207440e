import type { Point } from '@wayline/scene';
import { CURSOR_MS, placeOn, type Track } from './interpolate.ts';

/** Where a point of the board lies at a zoom, as a transform. */
export function shiftTo({ x, y }: Point, zoom: number): string {
  return `translate(${x * zoom}px, ${y * zoom}px)`;
}

/**
 * Puts an element at the end of its track, and on its way there for as long as the track lasts. The browser's compositor
 * moves it: the page is asked once for each way and not for each frame. Gives the motion, null when there is none.
 */
export function glide(element: HTMLElement, track: Track, zoom: number, now: number): Animation | null {
  const from = placeOn(track, now);
  const end = shiftTo(track.to, zoom);
  element.style.transform = end;
  const left = track.since + CURSOR_MS - now;
  // A page that was busy may come after the way's end; rounding then still leaves a point a hair from it.
  if (left <= 0 || (from.x === track.to.x && from.y === track.to.y)) return null;
  return element.animate({ transform: [shiftTo(from, zoom), end] }, { duration: left });
}
