import { expect, it } from 'vitest';
import { readCursor } from './readCursor.ts';

it('is where the state says', () => {
  expect(readCursor({ cursor: { x: 3, y: -4.5 }, hand: true })).toEqual({ x: 3, y: -4.5 });
});

it.each([
  ['that is away', { cursor: null }],
  ['that was never there', { hand: true }],
  ['at infinity', { cursor: { x: Number.POSITIVE_INFINITY, y: 0 } }],
  ['off every board', { cursor: { x: 0, y: 2e7 } }],
  ['in words', { cursor: { x: '1', y: '2' } }],
  ['of nobody', null],
])('is nowhere for a pointer %s', (_, state) => {
  expect(readCursor(state)).toBeNull();
});
