import { describe, expect, it } from 'vitest';
import { checkBoard } from './checkBoard.ts';
import { firing, MAP, type TestBoard, TODAY, testBoard } from './testing/firing.ts';

const switching = ({ step, card }: TestBoard): void => {
  step('a');
  step('b');
  card('touchpoint', 'ta', 'a', { channelIds: ['channel:website'] });
  card('touchpoint', 'tb', 'b', { channelIds: ['channel:phone'] });
};
const link = { mapId: MAP, from: 'step:a', to: 'step:b', kind: 'next' } as const;

describe('L7 change of channel that nobody hands over', () => {
  it('fires at the next step, or at the link that says nothing', () => {
    expect(firing('L7', switching)).toEqual(['L7 step:b']);
    const found = firing('L7', (board) => {
      switching(board);
      board.add('stepLinks', { id: 'link:l', ...link });
    });
    expect(found).toEqual(['L7 link:l']);
  });
  it('is an error where the customer must tell it again', () => {
    const board = testBoard((b) => {
      switching(b);
      b.add('stepLinks', {
        id: 'link:l',
        ...link,
        handover: { carriesContext: 'no', customerMustRepeat: true },
      });
    });
    expect(checkBoard(board, TODAY).filter(({ check }) => check === 'L7')).toMatchObject([
      { level: 'error', key: 'L7.mustRepeat', on: 'link:l' },
    ]);
  });
  it('is quiet with a hand-over, with a channel in common, and where no channel is known', () => {
    const handed = firing('L7', (board) => {
      switching(board);
      board.add('stepLinks', { id: 'link:l', ...link, handover: { carriesContext: 'yes' } });
    });
    const shared = firing('L7', (board) => {
      switching(board);
      board.card('touchpoint', 'both', 'b', { channelIds: ['channel:website'] });
    });
    const unknown = firing('L7', ({ step }) => ['a', 'b'].forEach((id) => void step(id)));
    expect([handed, shared, unknown]).toEqual([[], [], []]);
  });
});

describe('L23 waiting', () => {
  it('fires for more than was promised and for a wait without a promise', () => {
    const found = firing('L23', ({ step }) => {
      step('a', { wait: { minutes: 30, target: 20 } });
      step('b', { wait: { minutes: 30 } });
    });
    expect(found).toEqual(['L23.tooLong step:a', 'L23.noWaitTarget step:b']);
  });
  it('is quiet for a promise kept', () => {
    expect(firing('L23', ({ step }) => step('a', { wait: { minutes: 20, target: 20 } }))).toEqual([]);
  });
});

describe('L24 too much automation', () => {
  const run = (...shares: readonly number[]) =>
    firing('L24', ({ step, card }) =>
      shares.forEach((automation, i) => {
        step(`${i}`);
        card('touchpoint', `t${i}`, `${i}`, { automation, channelIds: ['channel:website'] });
      }),
    );
  const low = (automation: number) =>
    firing('L24', ({ step, card, feel }) => {
      step('a');
      feel('a', 'ada', -1);
      card('touchpoint', 't', 'a', { automation });
    });
  it('fires for three on end, and for a bad stage with machines only', () => {
    expect(run(80, 100, 90, 10)).toEqual(['L24.run card:t0']);
    expect(low(100)).toEqual(['L24.lowStage stage:a']);
  });
  it('is quiet where somebody comes between, can be reached, or takes part', () => {
    expect(run(80, 100, 10, 90, 90)).toEqual([]);
    const reached = firing('L24', ({ step, card }) => {
      for (const id of ['a', 'b', 'c']) {
        step(id);
        card('touchpoint', id, id, { automation: 90, channelIds: ['channel:chat-live'] });
      }
    });
    expect(reached).toEqual([]);
    expect(low(90)).toEqual([]);
  });
});
