import { expect, it } from 'vitest';
import { makeRecord } from '../record/makeRecord.ts';
import type { OpportunityCard } from '../records/card.ts';
import { rankOpportunities } from './rankOpportunities.ts';

const opportunity = (id: string, impact?: number, effort?: number, confidence?: number): OpportunityCard =>
  makeRecord(
    'cards',
    {
      id: `card:${id}`,
      mapId: 'map:m',
      laneId: 'lane:l',
      kind: 'opportunity',
      ...(impact !== undefined && { impact }),
      ...(effort !== undefined && { effort }),
      ...(confidence !== undefined && { confidence }),
    },
    { now: '2026-11-01T09:00:00.000Z', by: '', newId: () => `card:${id}` as never },
  ) as OpportunityCard;

it('ranks by impact × confidence × ease, shares the rank of ties, and leaves the rest unranked', () => {
  const ranked = rankOpportunities([
    opportunity('none'),
    opportunity('half', 5),
    opportunity('guess', 5, 3),
    opportunity('sure', 4, 2, 5),
    opportunity('tie', 3, 1, 3),
    opportunity('low', 1, 5, 1),
  ]);
  expect(ranked.map(({ card, score, rank, isGuess }) => [card.id, score, rank, isGuess])).toEqual([
    ['card:sure', 80, 1, false],
    ['card:tie', 45, 2, false],
    ['card:guess', 45, 2, true],
    ['card:low', 1, 4, false],
    ['card:half', null, null, true],
    ['card:none', null, null, true],
  ]);
  expect(ranked.map((entry) => entry.quadrant)).toEqual([
    'quickWin',
    'fillIn',
    'quickWin',
    'avoid',
    'unsorted',
    'unsorted',
  ]);
});
