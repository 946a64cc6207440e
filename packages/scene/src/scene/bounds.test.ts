import { describe, expect, test } from 'vitest';
import { boundsOfMarks, unionRect } from './bounds.ts';
import type { Mark, TextMark } from './mark.ts';

const text: TextMark = {
  type: 'text',
  x: 100,
  y: 50,
  text: 'Hello',
  size: 12,
  weight: 400,
  tracking: 0,
  color: 'ink',
  anchor: 'start',
  width: 40,
  lineHeight: 16,
};
const span = (mark: Mark): [number, number] => {
  const box = boundsOfMarks([mark]);
  return [box?.x ?? Number.NaN, (box?.x ?? 0) + (box?.width ?? 0)];
};

describe('boundsOfMarks', () => {
  test('counts half the stroke on each side, and none where there is no stroke', () => {
    const rect: Mark = { type: 'rect', x: 10, y: 10, width: 20, height: 20, strokeWidth: 4 };
    expect(boundsOfMarks([rect])).toEqual({ x: 10, y: 10, width: 20, height: 20 });
    expect(boundsOfMarks([{ ...rect, stroke: 'ink' }])).toEqual({ x: 8, y: 8, width: 24, height: 24 });
  });

  test('reads text from the side where it begins', () => {
    expect(span(text)).toEqual([100, 140]);
    expect(span({ ...text, anchor: 'middle' })).toEqual([80, 120]);
    expect(span({ ...text, anchor: 'end' })).toEqual([60, 100]);
    expect(span({ ...text, rtl: true })).toEqual([60, 100]);
    expect(span({ ...text, rtl: true, anchor: 'end' })).toEqual([100, 140]);
    expect(span({ ...text, halo: { color: 'paper', width: 2.5 } })).toEqual([97.5, 142.5]);
  });

  test('takes a path with its control points', () => {
    expect(boundsOfMarks([{ type: 'path', d: 'M0 0C-5 10 20 30 8 8Z' }])).toEqual({
      x: -5,
      y: 0,
      width: 25,
      height: 30,
    });
  });

  test('is nothing without marks, and around all of them otherwise', () => {
    expect(boundsOfMarks([])).toBeUndefined();
    const line: Mark = { type: 'line', x1: 0, y1: 5, x2: 30, y2: 5, stroke: 'ink', strokeWidth: 2 };
    const circle: Mark = { type: 'circle', cx: 50, cy: 50, r: 10 };
    expect(boundsOfMarks([line, circle])).toEqual(
      unionRect({ x: -1, y: 4, width: 32, height: 2 }, { x: 40, y: 40, width: 20, height: 20 }),
    );
  });
});
