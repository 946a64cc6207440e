import type { ColorToken } from './colorToken.ts';

export type PersonaColor = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type PersonaShape =
  | 'circle'
  | 'roundedSquare'
  | 'diamond'
  | 'triangleUp'
  | 'hexagon'
  | 'triangleDown'
  | 'pentagon'
  | 'cross';

/** How a persona is told from the others: by hue, by marker and by line, always by two of them at least. */
export interface PersonaLook {
  readonly color: PersonaColor;
  readonly paint: ColorToken;
  readonly shape: PersonaShape;
  /** Dash array of the persona's line in map units; absent where it is solid. */
  readonly dash?: readonly number[];
}

const LOOKS: readonly [PersonaLook, ...PersonaLook[]] = [
  { color: 1, paint: 'p1', shape: 'circle' },
  { color: 2, paint: 'p2', shape: 'roundedSquare' },
  { color: 3, paint: 'p3', shape: 'diamond', dash: [12, 5] },
  { color: 4, paint: 'p4', shape: 'triangleUp', dash: [2, 5] },
  { color: 5, paint: 'p5', shape: 'hexagon', dash: [12, 4, 2, 4] },
  { color: 6, paint: 'p6', shape: 'triangleDown', dash: [6, 4] },
  { color: 7, paint: 'p7', shape: 'pentagon', dash: [16, 4, 2, 4, 2, 4] },
  { color: 8, paint: 'p8', shape: 'cross', dash: [3, 3] },
];

/** The look of a persona's `color` (1–8); a ninth persona shares the look of the first. */
export function personaLook(color: number): PersonaLook {
  const index = Number.isFinite(color) ? Math.trunc(color) - 1 : 0;
  return LOOKS[((index % 8) + 8) % 8] ?? LOOKS[0];
}
