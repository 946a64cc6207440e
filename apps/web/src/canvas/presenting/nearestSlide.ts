import type { Rect } from '@wayline/scene';
import type { Slide } from './slides.ts';

/** Of a map that is seen to this share one sees the whole. */
const WHOLE = 0.8;

const surface = ({ width, height }: Rect): number => Math.max(0, width) * Math.max(0, height);

function sharedBy(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** How much two areas are the same, 0 … 1. */
function likeness(a: Rect, b: Rect): number {
  const shared = sharedBy(a, b);
  return shared > 0 ? shared / (surface(a) + surface(b) - shared) : 0;
}

/** The place of the slide that is most like what is seen; the first where none is. */
export function nearestSlide(slides: readonly Slide[], seen: Rect | null): number {
  if (!seen) return 0;
  const scores = slides.map(({ kind, area, lit }) => {
    const like = likeness(lit ?? area, seen);
    if (kind !== 'map') return like;
    // Whoever has come so near that the map does not fit any more looks at a stage of it.
    return sharedBy(area, seen) >= WHOLE * surface(area) ? 1 + like : like / 100;
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}
