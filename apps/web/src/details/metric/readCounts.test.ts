import { describe, expect, it } from 'vitest';
import { readCounts } from './readCounts.ts';

describe('counts of answers', () => {
  it('are read with any separator, and refused unless there is one for each mark', () => {
    expect(readCounts('3, 0, 5,2;1', 5)).toEqual([3, 0, 5, 2, 1]);
    expect(readCounts('3 0', 2)).toEqual([3, 0]);
    expect(readCounts('3, 0', 3)).toBeNull();
    expect(readCounts('3, −1', 2)).toBeNull();
    expect(readCounts('1.5, 2', 2)).toBeNull();
  });
});
