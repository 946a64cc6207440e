import { expect, it } from 'vitest';
import { drawingOf } from './draw.ts';

it('makes a stroke an item whose points are told from its corner', () => {
  const drawing = drawingOf([100, 50, 0.5, 110, 40.04, 0.5, 120, 60, 0.5]);
  const points = [0, 10, 0.5, 10, 0, 0.5, 20, 20, 0.5];
  expect(drawing).toMatchObject({ type: 'drawing', pos: [100, 40], size: [20, 20], points });
});
