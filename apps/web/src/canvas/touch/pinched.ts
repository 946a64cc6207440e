import type { Point } from '@wayline/scene';
import { type Viewport, zoomAround } from '../view/viewport.ts';
import type { Pair } from './fingers.ts';

const middleOf = ([a, b]: Pair): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const gapOf = ([a, b]: Pair): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));

/** The viewport in which what lay between two fingers lies between them again; points in CSS px of the canvas. */
export function pinched(view: Viewport, before: Pair, after: Pair): Viewport {
  const from = middleOf(before);
  const to = middleOf(after);
  const next = zoomAround(view, (view.zoom * gapOf(after)) / gapOf(before), from);
  return { ...next, x: next.x + to.x - from.x, y: next.y + to.y - from.y };
}
