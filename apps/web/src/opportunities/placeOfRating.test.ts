import { expect, it } from 'vitest';
import { placeOfRating } from './placeOfRating.ts';

it.each([
  ['the middle of a place', { impact: 4, effort: 2 }, { place: '4:2', right: 0.5, down: 0.5 }],
  ['its upper left', { impact: 4.4, effort: 1.6 }, { place: '4:2', right: 0.1, down: 0.1 }],
  ['the far corner of the field', { impact: 5.5, effort: 5.5 }, { place: '5:5', right: 1, down: 0 }],
  ['the near corner', { impact: 0.5, effort: 0.5 }, { place: '1:1', right: 0, down: 1 }],
  ['the tray', { impact: null, effort: null }, { place: 'tray', right: 0.5, down: 0.5 }],
])('finds %s', (_, rating, { place, right, down }) => {
  const found = placeOfRating(rating);
  expect(found.place).toBe(place);
  expect(found.right).toBeCloseTo(right);
  expect(found.down).toBeCloseTo(down);
});
