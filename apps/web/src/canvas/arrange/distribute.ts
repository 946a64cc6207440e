import type { Rect } from '@wayline/scene';
import type { Shifts } from './unit.ts';

/** The axis along which gaps are made equal. */
export type Axis = 'x' | 'y';

/**
 * How far each rectangle moves so that all gaps along the axis are equal. The outermost two stay; where all together
 * need more room than lies between them, the gaps are negative and alike. Fewer than three stay.
 */
export function distribute(rects: readonly Rect[], axis: Axis): Shifts {
  const length = axis === 'x' ? 'width' : 'height';
  if (rects.length < 3) return rects.map(() => [0, 0]);
  const order = rects
    .map((rect, index) => ({ rect, index }))
    .sort((a, b) => a.rect[axis] + a.rect[length] / 2 - (b.rect[axis] + b.rect[length] / 2));
  const start = Math.min(...rects.map((rect) => rect[axis]));
  const end = Math.max(...rects.map((rect) => rect[axis] + rect[length]));
  const used = rects.reduce((sum, rect) => sum + rect[length], 0);
  const gap = (end - start - used) / (rects.length - 1);
  const shifts: (readonly [number, number])[] = rects.map(() => [0, 0]);
  let at = start;
  for (const { rect, index } of order) {
    const by = at - rect[axis];
    shifts[index] = axis === 'x' ? [by, 0] : [0, by];
    at += rect[length] + gap;
  }
  return shifts;
}
