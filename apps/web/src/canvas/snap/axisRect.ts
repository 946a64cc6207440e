import type { Rect } from '@wayline/scene';

/** A rectangle seen along one axis: where it starts and ends on it, and on the other one. */
export interface AxisRect {
  readonly start: number;
  readonly end: number;
  readonly crossStart: number;
  readonly crossEnd: number;
}

/** The same rectangle along an axis, so that both axes are judged by one rule. */
export function along(axis: 'x' | 'y', { x, y, width, height }: Rect): AxisRect {
  return axis === 'x'
    ? { start: x, end: x + width, crossStart: y, crossEnd: y + height }
    : { start: y, end: y + height, crossStart: x, crossEnd: x + width };
}
