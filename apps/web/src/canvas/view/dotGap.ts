/** Dots every this many board units. */
const GAP = 32;
/** Closer than this on screen they would be a grey; then every second one is left out, and so on. */
const LEAST_PX = 14;

/** From dot to dot at a zoom, in CSS px. */
export function dotGap(zoom: number): number {
  let gap = GAP * zoom;
  while (gap < LEAST_PX) gap *= 2;
  return gap;
}
