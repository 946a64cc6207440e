import type { Rect } from '@wayline/scene';

/** A rectangle in the whole numbers that JSON Canvas asks for. */
export function nodePlace({ x, y, width, height }: Rect): Rect {
  const whole = (value: number): number => Math.round(value) || 0;
  return { x: whole(x), y: whole(y), width: Math.max(1, whole(width)), height: Math.max(1, whole(height)) };
}
