import { expect, test } from 'vitest';
import { pictureRow } from './pictureRow.ts';

test('one picture lies around the point, no side longer than 480', () => {
  expect(pictureRow([[4000, 3000]], { x: 100, y: 50 })).toEqual([
    { x: -140, y: -130, width: 480, height: 360 },
  ]);
  expect(pictureRow([[300, 1200]], { x: 0, y: 0 })).toEqual([{ x: -60, y: -240, width: 120, height: 480 }]);
  expect(pictureRow([[64, 32]], { x: 0, y: 0 })).toEqual([{ x: -32, y: -16, width: 64, height: 32 }]);
});

test('several lie side by side without touching, their middles on one line', () => {
  const row = pictureRow([[960, 480], null, [100, 100]], { x: 0, y: 0 });
  expect(row).toEqual([
    { x: -426, y: -120, width: 480, height: 240 },
    { x: 70, y: -90, width: 240, height: 180 },
    { x: 326, y: -50, width: 100, height: 100 },
  ]);
});

test('a hairline of a picture keeps a side', () => {
  expect(pictureRow([[10_000, 1]], { x: 0, y: 0 })[0]).toMatchObject({ width: 480, height: 1 });
});
