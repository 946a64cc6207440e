import type { Mark, Paint } from '../scene/mark.ts';
import { type PersonaShape, personaLook } from '../theme/persona.ts';
import { pathNumber, placePath } from './path.ts';
import { personaMarker } from './personaMarker.ts';

export type FaceLevel = -2 | -1 | 0 | 1 | 2;

interface Features {
  /** On a 24 grid whose middle is (12, 12.4). */
  readonly mouth: string;
  readonly filled?: boolean;
  readonly eyes: readonly [x: number, y: number, r: number];
  readonly brows?: string;
}

const FACES: Readonly<Record<FaceLevel, Features>> = {
  [-2]: {
    mouth: 'M8 17C8.8 15 10.2 14.1 12 14.1C13.8 14.1 15.2 15 16 17',
    eyes: [9.2, 11.2, 1.2],
    brows: 'M7 8L10 9.5M17 8L14 9.5',
  },
  [-1]: { mouth: 'M8 16.4C8.9 14.9 10.3 14.2 12 14.2C13.7 14.2 15.1 14.9 16 16.4', eyes: [9, 10, 1.25] },
  0: { mouth: 'M8.4 15.2L15.6 15.2', eyes: [9, 10, 1.25] },
  1: { mouth: 'M8 14C8.9 15.6 10.3 16.3 12 16.3C13.7 16.3 15.1 15.6 16 14', eyes: [9, 9.8, 1.25] },
  2: {
    mouth: 'M7.3 13.2L16.7 13.2C16.7 15.8 14.6 17.9 12 17.9C9.4 17.9 7.3 15.8 7.3 13.2Z',
    filled: true,
    eyes: [9, 9.4, 1.25],
  },
};

/** How much smaller, and how much lower, a face sits in an outline that narrows towards one end. */
const FIT: Readonly<Record<PersonaShape, readonly [scale: number, down: number]>> = {
  circle: [1, 0],
  roundedSquare: [1, 0],
  diamond: [0.9, 0],
  triangleUp: [0.82, 2.6],
  hexagon: [1, 0],
  triangleDown: [0.82, -3],
  pentagon: [0.95, 0.8],
  cross: [0.84, 0],
};

/** The face that stands for a valence of −2 … +2. */
export function faceLevel(valence: number): FaceLevel {
  const level = Math.max(-2, Math.min(2, Math.round(valence)));
  return (level === 0 ? 0 : level) as FaceLevel;
}

const features = (
  level: FaceLevel,
  cx: number,
  cy: number,
  scale: number,
  color: Paint,
  strokeWidth: number,
): Mark[] => {
  const face = FACES[level];
  const dx = cx - 12 * scale;
  const dy = cy - 12.4 * scale;
  const line = { stroke: color, strokeWidth, cap: 'round', join: 'round' } as const;
  const [eyeX, eyeY, eyeR] = face.eyes;
  const strokes = face.brows ? `${face.mouth}${face.brows}` : face.mouth;
  const eye = (x: number): Mark => ({
    type: 'circle',
    cx: Number(pathNumber(x * scale + dx)),
    cy: Number(pathNumber(eyeY * scale + dy)),
    r: eyeR * scale,
    fill: color,
  });
  return [
    { type: 'path', d: placePath(strokes, scale, dx, dy), ...(face.filled ? { fill: color } : line) },
    eye(eyeX),
    eye(24 - eyeX),
  ];
};

/** How far an outline with its line reaches from the middle of a face, in map units. */
const REACH: Readonly<Record<PersonaShape, number>> = {
  circle: 13.7,
  roundedSquare: 13.1,
  diamond: 16.9,
  triangleUp: 17.6,
  hexagon: 14.8,
  triangleDown: 17.6,
  pentagon: 15.3,
  cross: 14.5,
};

/** Half of the smallest square around the middle of a persona's `emotionFace` that holds all of it. */
export function emotionFaceReach(color: number): number {
  return REACH[personaLook(color).shape];
}

/** A point of the emotion curve: the persona's marker, 25 across, with the face of its valence inside. */
export function emotionFace(color: number, valence: number, cx: number, cy: number): Mark[] {
  const { paint, shape } = personaLook(color);
  const [scale, down] = FIT[shape];
  return [
    personaMarker(color, cx, cy, 12.5, { fill: 'paper', stroke: paint, strokeWidth: 2.25 }),
    ...features(faceLevel(valence), cx, cy + down, scale, paint, 1.9),
  ];
}

/** A round face of nobody in particular, as on the axis of the emotion lane; `x`, `y` is the top left. */
export function plainFace(valence: number, x: number, y: number, size: number, color: Paint): Mark[] {
  const scale = size / 24;
  const strokeWidth = 1.5 * scale;
  return [
    { type: 'circle', cx: x + size / 2, cy: y + size / 2, r: 9.2 * scale, stroke: color, strokeWidth },
    ...features(faceLevel(valence), x + size / 2, y + 12.4 * scale, scale, color, strokeWidth),
  ];
}
