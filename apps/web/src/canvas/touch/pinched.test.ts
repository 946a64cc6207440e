import { expect, test } from 'vitest';
import { MAX_ZOOM, toBoard } from '../view/viewport.ts';
import { pinched } from './pinched.ts';

const view = { x: 40, y: -20, zoom: 0.8 };

test('keeps under two fingers what was between them', () => {
  const next = pinched(
    view,
    [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ],
    [
      { x: 50, y: 160 },
      { x: 250, y: 160 },
    ],
  );
  expect(next.zoom).toBeCloseTo(1.6);
  const before = toBoard(view, { x: 150, y: 100 });
  const after = toBoard(next, { x: 150, y: 160 });
  expect(after.x).toBeCloseTo(before.x);
  expect(after.y).toBeCloseTo(before.y);
});

test('pans where the fingers keep their distance', () => {
  const next = pinched(
    view,
    [
      { x: 0, y: 0 },
      { x: 90, y: 0 },
    ],
    [
      { x: 30, y: 10 },
      { x: 120, y: 10 },
    ],
  );
  expect(next).toEqual({ x: 70, y: -10, zoom: 0.8 });
});

test('stops at the nearest zoom', () => {
  const next = pinched(
    view,
    [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ],
    [
      { x: 0, y: 0 },
      { x: 900, y: 0 },
    ],
  );
  expect(next.zoom).toBe(MAX_ZOOM);
});
