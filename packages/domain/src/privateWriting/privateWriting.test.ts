import { describe, expect, it } from 'vitest';
import { LANES } from '../lanes/lanes.ts';
import { mayBePrivate } from './mayBePrivate.ts';
import { privateLanesSchema, privateWordsSchema } from './privateSchemas.ts';

const CARD = {
  id: 'card:a',
  laneId: 'lane:a',
  stepId: 'step:a',
  order: 'a0',
  kind: 'pain',
  text: 'Nobody answers.\nEver.',
};

describe('private writing', () => {
  it('is for lanes whose cards are words', () => {
    const drawn = Object.values(LANES).filter(({ type }) => !mayBePrivate(type));
    expect(drawn.map(({ type }) => type).sort()).toEqual([
      'channels',
      'emotionCurve',
      'metrics',
      'storyboard',
    ]);
  });

  it('takes a card as its writer gives it, and no number', () => {
    expect(privateWordsSchema.parse({ ...CARD, number: '7' })).toEqual(CARD);
  });

  it.each([
    { id: 'item:a' },
    { laneId: 'stage:a' },
    { stepId: null },
    { order: 'first' },
    { order: `a0${'V'.repeat(200)}` },
    { kind: 'elephant' },
    { kind: 'image' },
    { text: 'x'.repeat(2_001) },
  ])('refuses a card with %o', (wrong) => {
    expect(privateWordsSchema.safeParse({ ...CARD, ...wrong }).success).toBe(false);
  });

  it.each([
    [[]],
    [['lane:a', 'lane:a']],
    [['step:a']],
    [Array.from({ length: 61 }, (_, index) => `lane:${index}`)],
  ])('refuses the lanes %o', (laneIds) => {
    expect(privateLanesSchema.safeParse(laneIds).success).toBe(false);
  });
});
