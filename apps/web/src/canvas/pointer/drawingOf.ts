import type { AddItem } from '@wayline/document';
import { simplify } from './simplify.ts';
import type { StrokePoint } from './strokePoint.ts';

/** What a pen writes with. */
export interface PenStyle {
  readonly width: number;
  readonly color?: string;
}

/** A point weighs some 12 bytes in the document, so a stroke stays under 3 kB. */
const MOST_POINTS = 220;

/** Quarters and sixteenths are short in the document: a full fraction would take nine bytes. */
const quarter = (length: number): number => Math.round(length * 4) / 4;
const sixteenth = (share: number): number => Math.round(share * 16) / 16;

/**
 * A pen stroke as an item: points relative to its corner, as x, y, pressure. Points that nobody would miss are left out;
 * `tolerance` is how far the line may go from the hand's, in board units.
 */
export function drawingOf(points: readonly StrokePoint[], tolerance: number, pen: PenStyle): AddItem {
  let few = simplify(points, tolerance);
  for (let coarser = tolerance * 1.5; few.length > MOST_POINTS; coarser *= 1.5)
    few = simplify(points, coarser);
  // Where one may look closer than life, a quarter of a unit can be seen; else whole ones are enough.
  const round = tolerance < 0.4 ? quarter : Math.round;
  const left = Math.floor(Math.min(...few.map(({ x }) => x)));
  const top = Math.floor(Math.min(...few.map(({ y }) => y)));
  const placed = few.map(
    ({ x, y, pressure }) => [round(x - left), round(y - top), sixteenth(pressure)] as const,
  );
  return {
    type: 'drawing',
    pos: [left, top],
    size: [Math.max(1, ...placed.map(([x]) => x)), Math.max(1, ...placed.map(([, y]) => y))],
    strokeWidth: pen.width,
    points: placed.flat(),
    ...(pen.color !== undefined && { color: pen.color }),
  };
}
