import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { timeAgo } from './timeAgo.ts';

const now = new Date(2026, 10, 20, 8, 0).getTime();
const words = (then: Date): string => en.shell.home.ago(timeAgo(then.getTime(), now));

describe('the age of an edit', () => {
  it.each([
    [new Date(2026, 10, 20, 7, 59, 30), 'now'],
    [new Date(2026, 10, 20, 8, 0, 5), 'now'],
    [new Date(2026, 10, 20, 7, 59), '1 minute'],
    [new Date(2026, 10, 20, 7, 15), '45 minutes'],
    [new Date(2026, 10, 20, 1, 0), '7 hours'],
    [new Date(2026, 10, 19, 23, 0), 'yesterday'],
    [new Date(2026, 10, 19, 0, 30), 'yesterday'],
    [new Date(2026, 10, 17, 23, 0), '3 days'],
    [new Date(2026, 10, 6, 12, 0), '2 weeks'],
    [new Date(2026, 9, 18, 12, 0), '1 month'],
    [new Date(2024, 9, 18, 12, 0), '2 years'],
  ])('of %s is "%s"', (then, expected) => {
    expect(words(then)).toBe(expected);
  });

  it('that cannot be read is not of the past', () => {
    expect(timeAgo(Number.NaN, now).unit).toBe('now');
  });
});
