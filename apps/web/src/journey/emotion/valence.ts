import { GRID } from '@wayline/scene';

/** The faces' values from the worst to the best: the keys 1–5 in this order. */
export const LEVELS = [-2, -1, 0, 1, 2] as const;

const clamp = (valence: number): number => Math.min(2, Math.max(-2, valence));

/** A valence snapped to whole faces, or to halves when `fine`. Never minus zero. */
export function snapValence(valence: number, fine: boolean): number {
  const step = fine ? 0.5 : 1;
  return clamp(Math.round(valence / step) * step) + 0;
}

/** The valence after moving a point by `dy` map units; up is better. */
export function draggedValence(start: number, dy: number, fine: boolean): number {
  return snapValence(start - dy / GRID.emotionLevel, fine);
}

/** The valence after an arrow key: the next face, or the next half when `fine`. */
export function steppedValence(valence: number, direction: 1 | -1, fine: boolean): number {
  const step = fine ? 0.5 : 1;
  const onStep = direction === 1 ? Math.floor(valence / step) : Math.ceil(valence / step);
  return clamp((onStep + direction) * step) + 0;
}

/** The valence of the keys 1–5, or null for another key. */
export function keyedValence(key: string): number | null {
  return /^[1-5]$/u.test(key) ? (LEVELS[Number(key) - 1] ?? null) : null;
}

/** The index of the face that stands for a valence, 0 worst … 4 best. */
export function faceOf(valence: number): number {
  return Math.round(clamp(valence)) + 2;
}

/** What a key makes of a point's value, or null when it is none of its keys: ↑, ↓ and 1–5; Alt makes steps of a half. */
export function keyToValence(
  stroke: {
    readonly key: string;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
    readonly altKey: boolean;
  },
  valence: number,
): number | null {
  if (stroke.ctrlKey || stroke.metaKey) return null;
  if (stroke.key === 'ArrowUp') return steppedValence(valence, 1, stroke.altKey);
  if (stroke.key === 'ArrowDown') return steppedValence(valence, -1, stroke.altKey);
  return stroke.altKey ? null : keyedValence(stroke.key);
}
