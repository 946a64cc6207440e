import { createBuilder, type HeldVote } from '@wayline/domain';
import { describe, expect, it, vi } from 'vitest';
import { votes } from '../i18n/en/votes.ts';
import { createRound, type RoundFrom } from './createRound.ts';

const builder = createBuilder({ now: '2026-01-01T00:00:00.000Z', by: 'p', newId: (prefix) => `${prefix}:x` });
for (const id of ['item:a', 'item:b'] as const) builder.add('items', { id, type: 'sticky', pos: [0, 0] });
builder.add('items', { id: 'item:shape', type: 'shape', pos: [0, 0] });
const snapshot = builder.snapshot('Board');

const held = (secret = false): HeldVote => ({
  vote: {
    id: 'vote:v',
    title: '',
    budget: 3,
    maxPerItem: 2,
    scope: { kind: 'all' },
    secret,
    openedAt: '2026-01-01T00:00:00.000Z',
    openedBy: 'Ann',
    closedAt: null,
    voters: 2,
  },
  ballots: [
    { participantId: '1', dots: { 'item:a': 2 } },
    { participantId: '2', dots: { 'item:a': 1, 'item:b': 2 } },
  ],
});

function rig(more: Partial<RoundFrom> = {}) {
  const put = vi.fn();
  const say = vi.fn();
  const round = createRound({
    held: held(),
    dots: {},
    snapshot,
    role: 'commenter',
    words: votes,
    put,
    say,
    ...more,
  });
  return { round, put, say };
}

describe('the open vote before me', () => {
  it('puts one dot more, and says how many are left', () => {
    const { round, put, say } = rig({ dots: { 'item:a': 1 } });
    round.give('item:a', 1);
    expect(put).toHaveBeenCalledExactlyOnceWith('item:a', 2);
    expect(say).toHaveBeenCalledExactlyOnceWith({ is: 'put', id: 'item:a', dots: 2, left: 1 });
  });

  it('takes one away', () => {
    const { round, put, say } = rig({ dots: { 'item:a': 1 } });
    round.give('item:a', -1);
    expect(put).toHaveBeenCalledExactlyOnceWith('item:a', 0);
    expect(say).toHaveBeenCalledExactlyOnceWith({ is: 'taken', id: 'item:a', dots: 0, left: 3 });
  });

  it.each([
    ['usedUp', { dots: { 'item:a': 2, 'item:b': 1 } }, 'item:b', 1],
    ['full', { dots: { 'item:a': 2 } }, 'item:a', 1],
    ['none', { dots: {} }, 'item:a', -1],
    ['notHere', { dots: {} }, 'item:shape', 1],
    ['watching', { role: 'viewer' }, 'item:a', 1],
  ] as const)('changes nothing and says that it is %s', (is, more, id, by) => {
    const { round, put, say } = rig(more);
    round.give(id, by);
    expect(put).not.toHaveBeenCalled();
    expect(say).toHaveBeenCalledExactlyOnceWith({ is, id });
  });

  it('gives back the dots of what is no longer there', () => {
    expect(rig({ dots: { 'item:a': 1, 'item:gone': 2 } }).round.left).toBe(2);
  });

  it('tells what everybody put, unless that is a secret', () => {
    expect(rig().round.all('item:a')).toBe(3);
    const { round } = rig({ held: held(true) });
    expect(round.all('item:a')).toBeUndefined();
  });
});
