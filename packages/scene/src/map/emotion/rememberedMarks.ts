import { personaMarker } from '../../marks/personaMarker.ts';
import type { Mark } from '../../scene/mark.ts';
import { GRID } from '../../theme/grid.ts';
import { personaLook } from '../../theme/persona.ts';

const HALF = GRID.faceSize / 2;
/** Between a face and its sign. */
const GAP = 3.5;
const STOP_HEIGHT = 17;

/** The strongest feeling of a curve: a second, thin outline around its face. In the coordinates of the face's box. */
export function peakMark(color: number): Mark {
  const { paint } = personaLook(color);
  return personaMarker(color, HALF, HALF, HALF + GAP, { stroke: paint, strokeWidth: 1.25 });
}

/** The last feeling of a curve: the line stops at a bar behind its face. */
export function endMark(color: number): Mark {
  const { paint } = personaLook(color);
  const x = 2 * HALF + GAP + 1;
  return {
    type: 'line',
    x1: x,
    y1: HALF - STOP_HEIGHT / 2,
    x2: x,
    y2: HALF + STOP_HEIGHT / 2,
    stroke: paint,
    strokeWidth: GRID.stroke.emotion,
    cap: 'round',
  };
}
