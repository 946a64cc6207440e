import { expect, it } from 'vitest';
import { frameFigures } from './frameFigures.ts';

const every = (gap: number, count: number): number[] => Array.from({ length: count }, (_, i) => i * gap);

it('finds nothing dropped on an even screen', () => {
  const { frames, dropped, p95 } = frameFigures(every(1000 / 60, 61));
  expect(frames).toBe(60);
  expect(dropped).toBe(0);
  expect(p95).toBeCloseTo(16.67, 1);
});

it('counts the frames that a long one stood in the way of', () => {
  // One frame took the time of three: two of four were dropped.
  expect(frameFigures([0, 16.7, 66.7]).dropped).toBe(50);
});

it('takes a little jitter for no drop', () => {
  expect(frameFigures([0, 15.1, 35, 50]).dropped).toBe(0);
});
