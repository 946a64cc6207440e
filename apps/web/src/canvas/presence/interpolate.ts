import type { Point } from '@wayline/scene';

/** Cursors arrive 12 to 20 times a second; each way from one to the next takes this long. */
export const CURSOR_MS = 90;

/** A moving point on its way from one place to the last one heard of. */
export interface Track {
  readonly from: Point;
  readonly to: Point;
  /** When it set out, in ms. */
  readonly since: number;
}

/** Where a track is at a time; at its end once it has arrived. */
export function placeOn({ from, to, since }: Track, now: number): Point {
  const t = Math.min(1, Math.max(0, (now - since) / CURSOR_MS));
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}

/** The track towards a new place, from wherever it is now; a place far away is jumped to. */
export function retarget(track: Track | undefined, to: Point, now: number): Track {
  if (!track) return { from: to, to, since: now };
  const from = placeOn(track, now);
  const far = Math.hypot(to.x - from.x, to.y - from.y) > 4000;
  return { from: far ? to : from, to, since: now };
}
