import { type OpportunityCard, rankOpportunities, sampleBoard } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { firstOrder, sortRanked } from './sortRanked.ts';

const sample = [...sampleBoard().cards.values()].find(
  ({ kind }) => kind === 'opportunity',
) as OpportunityCard;
const { impact: _impact, effort: _effort, ...plain } = sample;
const ranked = rankOpportunities([
  { ...plain, id: 'card:a', text: 'Żółw', impact: 5, effort: 5, confidence: 3 },
  { ...plain, id: 'card:b', text: 'zegar', impact: 4, effort: 1, confidence: 3 },
  { ...plain, id: 'card:c', text: 'Ala' },
]);
const order = (...args: Parameters<typeof firstOrder>) =>
  sortRanked(ranked, firstOrder(...args), 'pl').map(({ card }) => card.id.slice(5));

describe('the ranking', () => {
  it('begins with the best, the largest, the least effort, and the first word of the language', () => {
    expect(order('rank').join('')).toBe('bac');
    expect(order('score').join('')).toBe('bac');
    expect(order('impact').join('')).toBe('abc');
    expect(order('effort').join('')).toBe('bac');
    expect(order('opportunity').join('')).toBe('cba');
  });

  it('keeps what has no number last, either way round', () => {
    const turned = sortRanked(ranked, { by: 'effort', isDescending: true }, 'en');
    expect(turned.map(({ card }) => card.id)).toEqual(['card:a', 'card:b', 'card:c']);
  });
});
