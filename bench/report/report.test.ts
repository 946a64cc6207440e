import { expect, it } from 'vitest';
import { tableOf } from './printTable.ts';
import { median, quantile } from './statistics.ts';
import { type Row, verdictOf } from './suite.ts';

const row = (ours: number, against: number, more: Partial<Row> = {}): Row => ({
  id: 'X1',
  what: 'something',
  unit: 'ms',
  peer: 'a peer',
  limit: 1.5,
  ours,
  against,
  ...more,
});

it('takes quantiles by nearest rank, whatever the order', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(quantile([4, 1, 3, 2], 0.95)).toBe(4);
  expect(quantile([], 0.5)).toBeNaN();
});

it('passes up to the limit and fails above it', () => {
  expect(verdictOf(row(15, 10))).toBe('PASS');
  expect(verdictOf(row(15.1, 10))).toBe('FAIL');
});

it('fails when our own page could not be measured, and decides nothing when only the peer could not', () => {
  expect(verdictOf(row(Number.NaN, 10))).toBe('FAIL');
  expect(verdictOf(row(Number.NaN, Number.NaN))).toBe('FAIL');
  expect(verdictOf(row(15, Number.NaN))).toBe('not measured');
});

it('prints figures, ratio, limit and verdict in columns', () => {
  const lines = tableOf([row(3, 2), row(1, Number.NaN, { note: 'it did not open' })]).split('\n');
  expect(lines[1]).toMatch(/^X1 {2}something {2}3\.00 ms {2}2\.00 ms \(a peer\) {2}1\.50 +≤ 1\.5 +PASS$/);
  expect(lines[2]).toContain('not measured (it did not open)');
});
