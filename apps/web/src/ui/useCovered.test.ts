import { expect, test } from 'vitest';
import { coveredBelow } from './useCovered.ts';

test('a keyboard covers what is seen less than the window', () => {
  expect(coveredBelow(844, { height: 508, offsetTop: 0, scale: 1 })).toBe(336);
  expect(coveredBelow(844, { height: 508, offsetTop: 120, scale: 1 })).toBe(216);
});

test('nothing is covered without one, nor where the page is enlarged by two fingers', () => {
  expect(coveredBelow(844, { height: 844, offsetTop: 0, scale: 1 })).toBe(0);
  expect(coveredBelow(844, { height: 422, offsetTop: 100, scale: 2 })).toBe(0);
});
