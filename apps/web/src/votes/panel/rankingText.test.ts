import { createBuilder, type HeldVote } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { votes } from '../../i18n/en/votes.ts';
import { rankingOf } from './ranking.ts';
import { rankingText } from './rankingText.ts';

const builder = createBuilder({ now: '2026-01-01T00:00:00.000Z', by: 'p', newId: (prefix) => `${prefix}:x` });
for (const [index, id] of (['item:a', 'item:b', 'item:c', 'item:d'] as const).entries())
  builder.add('items', { id, type: 'sticky', pos: [0, index * 100] });
const snapshot = builder.snapshot('Board');

const held: HeldVote = {
  vote: {
    id: 'vote:v',
    title: 'Which first?',
    budget: 3,
    maxPerItem: 3,
    scope: { kind: 'all' },
    secret: true,
    openedAt: '2026-01-01T00:00:00.000Z',
    openedBy: 'Ann',
    closedAt: '2026-01-01T01:00:00.000Z',
    voters: 3,
  },
  ballots: [
    { participantId: '1', dots: { 'item:a': 1, 'item:b': 2 } },
    { participantId: '2', dots: { 'item:a': 1, 'item:c': 1, 'item:gone': 1 } },
    { participantId: '3', dots: { 'item:gone': 3 } },
  ],
};

describe('the results of a vote', () => {
  it('share a rank among ties, and count only what is still there', () => {
    const { ranked, without, voters, dots } = rankingOf(held, snapshot);
    expect(ranked.map(({ itemId, rank, isShared }) => [itemId, rank, isShared])).toEqual([
      ['item:a', 1, true],
      ['item:b', 1, true],
      ['item:c', 3, false],
    ]);
    expect({ without, voters, dots }).toEqual({ without: 1, voters: 2, dots: 5 });
  });

  it('can be pasted as lines', () => {
    expect(rankingText('Which first?', rankingOf(held, snapshot), (id) => id, votes)).toBe(
      [
        'Which first?',
        '2 people voted, 5 dots',
        '',
        '1. item:a (2 dots, 2 voters)',
        '1. item:b (2 dots, 1 voter)',
        '3. item:c (1 dot, 1 voter)',
      ].join('\n'),
    );
  });
});
