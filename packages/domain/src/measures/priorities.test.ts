import { describe, expect, it } from 'vitest';
import { ice, painPriority, quadrant, URGENT_PAIN, ulwickOpportunity } from './priorities.ts';
import { npsSampleSize, sampleWeight } from './sampleSize.ts';

describe('priorities', () => {
  it('multiplies severity and frequency of a pain point', () => {
    expect(painPriority({ severity: 4, frequency: 4 })).toBe(16);
    expect(painPriority({ severity: 3, frequency: 3 })).toBe(URGENT_PAIN);
  });

  it.each([
    [5, 3, 'quickWin'],
    [4, 4, 'bigBet'],
    [3, 3, 'fillIn'],
    [3, 4, 'avoid'],
  ] as const)('sorts impact %i and effort %i as %s', (impact, effort, expected) => {
    expect(quadrant({ impact, effort })).toBe(expected);
  });

  it('leaves an opportunity unsorted while one number is missing', () => {
    expect(quadrant({ impact: 5 })).toBe('unsorted');
    expect(ice({ impact: 5, effort: 2 })).toBeNull();
    expect(ice({ impact: 5, effort: 2, confidence: 3 })).toBe(60);
  });

  it.each([
    [8.5, 4, 13],
    [6, 9, 6],
    [7, 7, 7],
  ])('scores importance %d and satisfaction %d as Ulwick does', (importance, satisfaction, expected) => {
    expect(ulwickOpportunity(importance, satisfaction)).toBe(expected);
  });
});

describe('sample sizes', () => {
  it.each([
    [5, 1537, 922],
    [10, 385, 231],
    [15, 171, 103],
    [20, 97, 58],
  ])('a margin of %i points needs %i answers at worst, %i usually', (margin, worst, usual) => {
    expect(npsSampleSize(margin)).toBe(worst);
    expect(npsSampleSize(margin, 0.6)).toBe(usual);
  });

  it('says what a number of answers allows to show', () => {
    expect([0, 4, 5, 29, 30].map(sampleWeight)).toEqual([
      'none',
      'tooFew',
      'indicative',
      'indicative',
      'sound',
    ]);
  });
});
