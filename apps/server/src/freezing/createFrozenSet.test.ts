import { expect, test } from 'vitest';
import { createFrozenSet } from './createFrozenSet.ts';

test('a frozen set is another one after each change, and says so once', () => {
  const set = createFrozenSet(['lane:a']);
  const seen: string[][] = [];
  const end = set.subscribe(() => seen.push([...set.ids]));
  const before = set.ids;
  expect([set.change(['lane:a'], ['lane:b']), set.ids]).toEqual([false, before]);
  expect(set.change(['stage:b'], [])).toBe(true);
  expect(set.change([], ['lane:a', 'lane:none'])).toBe(true);
  expect(seen).toEqual([['lane:a', 'stage:b'], ['stage:b']]);
  expect([...before]).toEqual(['lane:a']);
  end();
  set.change(['lane:c'], []);
  expect(seen).toHaveLength(2);
});
