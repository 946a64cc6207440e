import { expect, test } from 'vitest';
import { createLate } from './createLate.ts';

test('what is asked of a part before it is here is done in its order once it has come', async () => {
  let arrive = (_: string[]): void => undefined;
  let fetched = 0;
  const late = createLate<string[]>(() => {
    fetched += 1;
    return new Promise((resolve) => {
      arrive = resolve;
    });
  });
  expect(fetched).toBe(0);
  expect(late.isCalled).toBe(false);
  expect(late.call((list) => list.push('first'))).toBeUndefined();
  late.call((list) => list.push('second'));
  expect(late.isCalled).toBe(true);
  const list: string[] = [];
  arrive(list);
  await Promise.resolve();
  expect(list).toEqual(['first', 'second']);
  expect(fetched).toBe(1);
});

test('a part that is here is used at once', async () => {
  const late = createLate(async () => 20);
  late.load();
  await Promise.resolve();
  expect(late.call((part) => part + 1)).toBe(21);
});
