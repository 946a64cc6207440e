import { expect, it } from 'vitest';
import { nudged } from './nudged.ts';

it('an arrow changes one mark, the scale has two ends, and what is not rated begins in the middle', () => {
  expect(nudged('ArrowUp', { impact: 3, effort: 2 })).toEqual({ impact: 4, effort: 2 });
  expect(nudged('ArrowLeft', { impact: 3, effort: 2 })).toEqual({ impact: 3, effort: 1 });
  expect(nudged('ArrowDown', { impact: 1, effort: 5 })).toEqual({ impact: 1, effort: 5 });
  expect(nudged('ArrowRight', { impact: 1, effort: 5 })).toEqual({ impact: 1, effort: 5 });
  expect(nudged('ArrowDown', {})).toEqual({ impact: 3, effort: 3 });
  expect(nudged('ArrowDown', { impact: 5 })).toEqual({ impact: 5, effort: 3 });
  expect(nudged('Tab', {})).toBeNull();
});
