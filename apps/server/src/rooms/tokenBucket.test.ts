import { expect, test } from 'vitest';
import { createTokenBucket } from './tokenBucket.ts';

test('a burst is free, what is more has to wait as long as it takes to refill', () => {
  let time = 0;
  const bucket = createTokenBucket(100, 400, () => time);
  bucket.take(399);
  expect(bucket.wait()).toBe(0);
  bucket.take(101);
  expect(bucket.wait()).toBe(1_010);
  time += 1_010;
  expect(bucket.wait()).toBe(0);
});

test('it never holds more than its burst', () => {
  let time = 0;
  const bucket = createTokenBucket(100, 400, () => time);
  time += 3_600_000;
  bucket.take(500);
  expect(bucket.wait()).toBe(1_010);
});
