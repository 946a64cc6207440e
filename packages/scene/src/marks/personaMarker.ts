import type { Mark, Paint, Point } from '../scene/mark.ts';
import { type PersonaShape, personaLook } from '../theme/persona.ts';
import { polygonPath } from './path.ts';

/** What fills and edges a marker. */
export interface MarkerPaint {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly opacity?: number;
}

const regular = (corners: number, cx: number, cy: number, radius: number, firstAngle: number): Point[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = firstAngle + (i * 2 * Math.PI) / corners;
    return { x: cx + radius * Math.cos(angle), y: cy + radius * Math.sin(angle) };
  });

const cross = (cx: number, cy: number, reach: number, arm: number): Point[] =>
  [
    [-arm, -reach],
    [arm, -reach],
    [arm, -arm],
    [reach, -arm],
    [reach, arm],
    [arm, arm],
    [arm, reach],
    [-arm, reach],
    [-arm, arm],
    [-reach, arm],
    [-reach, -arm],
    [-arm, -arm],
  ].map(([x = 0, y = 0]) => ({ x: cx + x, y: cy + y }));

const UP = -Math.PI / 2;

/** Corners of a shape that weighs as much to the eye as a circle of radius `r`. */
const corners = (
  shape: Exclude<PersonaShape, 'circle' | 'roundedSquare'>,
  cx: number,
  cy: number,
  r: number,
): Point[] => {
  switch (shape) {
    case 'diamond':
      return regular(4, cx, cy, r * 1.22, UP);
    // A triangle's mass lies at its base: moved so that it looks centred on the point.
    case 'triangleUp':
      return regular(3, cx, cy + r * 0.16, r * 1.4, UP);
    case 'triangleDown':
      return regular(3, cx, cy - r * 0.16, r * 1.4, -UP);
    case 'hexagon':
      return regular(6, cx, cy, r * 1.08, 0);
    case 'pentagon':
      return regular(5, cx, cy + r * 0.05, r * 1.14, UP);
    case 'cross':
      return cross(cx, cy, r * 1.06, r * 0.46);
  }
};

/** The marker of the persona with `color` (1–8), centred at a point, as heavy as a circle of radius `r`. */
export function personaMarker(color: number, cx: number, cy: number, r: number, paint: MarkerPaint): Mark {
  const { shape } = personaLook(color);
  if (shape === 'circle') return { type: 'circle', cx, cy, r, ...paint };
  if (shape === 'roundedSquare') {
    const half = r * 0.94;
    const radius = r * 0.44;
    return { type: 'rect', x: cx - half, y: cy - half, width: half * 2, height: half * 2, radius, ...paint };
  }
  return { type: 'path', d: polygonPath(corners(shape, cx, cy, r)), join: 'round', ...paint };
}
