import { expect, test } from 'vitest';
import { altOf } from './altOf.ts';

test.each([
  ['customer-at_the.desk.jpg', 'customer at the desk'],
  ['Okienko w banku.PNG', 'Okienko w banku'],
  ['Касса.webp', 'Касса'],
  ['IMG_2034.HEIC', ''],
  ['DSC0001.jpg', ''],
  ['image.png', ''],
  ['Screenshot 2026-11-02 at 10.11.12.png', ''],
  ['photo-1587654.jpg', ''],
  ['a1.png', ''],
  ['', ''],
])('the name %j says %j of the picture', (name, words) => {
  expect(altOf(name)).toBe(words);
});
