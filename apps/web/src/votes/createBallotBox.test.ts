import { describe, expect, it, vi } from 'vitest';
import type { CommandOutcome } from '../sync/openCommands.ts';
import { createBallotBox } from './createBallotBox.ts';

function rig() {
  const asked: { itemId: string; dots: number; answer: (outcome: CommandOutcome) => Promise<void> }[] = [];
  const onRefused = vi.fn();
  const onChange = vi.fn();
  const box = createBallotBox(
    (args) =>
      new Promise((resolve) => {
        asked.push({
          ...args,
          answer: async (outcome) => {
            resolve(outcome);
            await Promise.resolve();
            await Promise.resolve();
          },
        });
      }),
    onChange,
    onRefused,
  );
  return { box, asked, onRefused, onChange };
}

describe('a ballot box', () => {
  it('shows a dot at once and keeps it when the server has it', async () => {
    const { box, asked } = rig();
    box.put('card:a', 1);
    expect(box.dots()).toEqual({ 'card:a': 1 });
    await asked[0]?.answer('done');
    expect(box.dots()).toEqual({ 'card:a': 1 });
  });

  it('takes a refused dot back and says why', async () => {
    const { box, asked, onRefused } = rig();
    box.told({ 'card:a': 1 });
    box.put('card:a', 2);
    await asked[0]?.answer('overBudget');
    expect(box.dots()).toEqual({ 'card:a': 1 });
    expect(onRefused).toHaveBeenCalledExactlyOnceWith('overBudget');
  });

  it('asks for how many shall lie there, so that an answer that was lost doubles nothing', async () => {
    const { box, asked, onRefused } = rig();
    box.put('card:a', 1);
    box.put('card:a', 2);
    expect(asked.map(({ dots }) => dots)).toEqual([1, 2]);
    await asked[0]?.answer('done');
    expect(box.dots()).toEqual({ 'card:a': 2 });
    await asked[1]?.answer('offline');
    // What came of the second nobody knows here: the server says so when it is back.
    expect(box.dots()).toEqual({ 'card:a': 1 });
    expect(onRefused).toHaveBeenCalledExactlyOnceWith('offline');
    box.told({ 'card:a': 2 });
    expect(box.dots()).toEqual({ 'card:a': 2 });
  });

  it('keeps a wish over what the server says meanwhile', async () => {
    const { box, asked, onChange } = rig();
    box.put('card:a', 1);
    box.told({ 'card:b': 3 });
    expect(box.dots()).toEqual({ 'card:a': 1, 'card:b': 3 });
    const before = onChange.mock.calls.length;
    await asked[0]?.answer('done');
    expect(onChange.mock.calls.length).toBe(before + 1);
  });
});
