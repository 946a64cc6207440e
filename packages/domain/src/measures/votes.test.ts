import { describe, expect, it } from 'vitest';
import { type Ballot, castBallot, tallyVotes, turnout, withdrawItem } from './votes.ts';

const ITEMS = ['a', 'b', 'c'];
const RULES = { budget: 3, maxPerItem: 2, itemIds: ITEMS };
const BALLOTS: readonly Ballot[] = [
  { participantId: 'Ann', dots: { a: 2, b: 1 } },
  { participantId: 'Bo', dots: { a: 1, c: 2 } },
  { participantId: 'Cy', dots: { b: 2, c: 1 } },
  { participantId: 'Di', dots: {} },
];

describe('dot votes', () => {
  it('V1: ties share a rank', () => {
    expect(tallyVotes(BALLOTS, ITEMS)).toEqual(
      ITEMS.map((itemId) => ({ itemId, dots: 3, voters: 2, rank: 1 })),
    );
    expect(turnout(BALLOTS, ITEMS)).toBe(3);
  });

  it('V2: refuses a ballot over the limit and keeps the earlier one', () => {
    const first = castBallot([], { participantId: 'Ed', dots: { a: 1 } }, RULES);
    if (!first.ok) throw new Error(first.reason);
    expect(castBallot(first.ballots, { participantId: 'Ed', dots: { a: 3 } }, RULES)).toEqual({
      ok: false,
      reason: 'tooManyOnOneItem',
    });
    expect(tallyVotes(first.ballots, ITEMS)[0]).toMatchObject({ itemId: 'a', dots: 1 });
  });

  it.each([
    [{ a: 2, b: 2 }, 'overBudget'],
    [{ d: 1 }, 'unknownItem'],
    [{ a: 0.5 }, 'notANumberOfDots'],
    [{ a: -1 }, 'notANumberOfDots'],
  ])('refuses %o', (dots, reason) => {
    expect(castBallot([], { participantId: 'Ed', dots }, RULES)).toEqual({ ok: false, reason });
  });

  it('replaces a ballot as a whole', () => {
    const again = castBallot(BALLOTS, { participantId: 'Ann', dots: { c: 1 } }, RULES);
    if (!again.ok) throw new Error(again.reason);
    expect(tallyVotes(again.ballots, ITEMS).map(({ itemId, dots }) => [itemId, dots])).toEqual([
      ['c', 4],
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('V3: gives dots back when an item goes', () => {
    const { ballots, returned } = withdrawItem(BALLOTS, 'c');
    expect(returned).toEqual({ Bo: 2, Cy: 1 });
    expect(tallyVotes(ballots, ['a', 'b'])).toEqual([
      { itemId: 'a', dots: 3, voters: 2, rank: 1 },
      { itemId: 'b', dots: 3, voters: 2, rank: 1 },
    ]);
  });

  it('V4: ranks nothing while nobody has voted', () => {
    expect(tallyVotes([], ITEMS)).toEqual(
      ITEMS.map((itemId) => ({ itemId, dots: 0, voters: 0, rank: null })),
    );
  });

  it('skips ranks after a tie', () => {
    const ballots = [{ participantId: 'x', dots: { a: 2, b: 2, c: 1 } }];
    expect(tallyVotes(ballots, ITEMS).map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });
});
