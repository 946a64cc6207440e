import { describe, expect, it } from 'vitest';
import { alignKeys } from './alignKeys.ts';
import { edited, inserted, moved, removed } from './entries.ts';

const seen = (index: number) => ({ entries: ['a', 'b', 'c'], index });

describe('an entry of a list that others change at the same time', () => {
  it('is edited where it stands now', () => {
    expect(edited(['new', 'a', 'b', 'c'], seen(1), () => 'B')).toEqual(['new', 'a', 'B', 'c']);
    expect(edited(['a', 'b', 'c'], seen(1), () => 'B')).toEqual(['a', 'B', 'c']);
  });

  it('is edited although somebody wrote into it, so that fields of both are kept', () => {
    const before = { entries: [{ name: 'Age', value: '' }], index: 0 };
    const now = [{ name: 'Age', value: '24' }];
    expect(edited(now, before, (entry) => ({ ...entry, name: 'Years' }))).toEqual([
      { name: 'Years', value: '24' },
    ]);
  });

  it('comes back at the end when it was taken away while it was typed', () => {
    expect(edited(['a', 'c'], seen(1), () => 'B')).toEqual(['a', 'c', 'B']);
  });

  it('is inserted behind its neighbour, wherever that went, and at the start', () => {
    expect(inserted(['x', 'a', 'b', 'c'], seen(0), 'n')).toEqual(['x', 'a', 'n', 'b', 'c']);
    expect(inserted(['b', 'c'], seen(0), 'n')).toEqual(['b', 'c', 'n']);
    expect(inserted(['a'], { entries: ['a'], index: -1 }, 'n')).toEqual(['n', 'a']);
  });

  it('is removed once, not a second time in place of another', () => {
    expect(removed(['x', 'a', 'b', 'c'], seen(1))).toEqual(['x', 'a', 'c']);
    expect(removed(['a', 'c'], seen(1))).toEqual(['a', 'c']);
  });

  it('moves by one place and stays at the ends', () => {
    expect(moved(['a', 'b', 'c'], seen(1), -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], seen(2), 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], seen(0), -1)).toEqual(['a', 'b', 'c']);
  });
});

describe('the keys of a list', () => {
  const align = (after: readonly string[], before = ['a', 'b', 'c']) => {
    let next = 10;
    return alignKeys(before, [1, 2, 3], after, () => next++);
  };

  it('stay with their entries when others insert, remove and move', () => {
    expect(align(['x', 'a', 'b', 'c'])).toEqual([10, 1, 2, 3]);
    expect(align(['a', 'c'])).toEqual([1, 3]);
    expect(align(['c', 'a', 'b'])).toEqual([3, 1, 2]);
  });

  it('stay with an entry whose words changed', () => {
    expect(align(['a', 'B', 'c'])).toEqual([1, 2, 3]);
  });

  it('are never given twice', () => {
    expect(align(['a', 'a', 'a', 'a'], ['a', 'a', 'b'])).toEqual([1, 2, 10, 11]);
  });
});
