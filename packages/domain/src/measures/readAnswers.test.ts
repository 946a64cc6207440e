import { describe, expect, it } from 'vitest';
import { doubtfulScale } from './doubtfulScale.ts';
import { readAnswers } from './readAnswers.ts';
import { readNumber } from './readNumber.ts';

describe('readNumber', () => {
  it.each([
    [5, { value: 5 }],
    ['5,0', { value: 5 }],
    [' 4.5 ', { value: 4.5 }],
    ['4 of 5', { value: 4, of: 5 }],
    ['4/5', { value: 4, of: 5 }],
    ['−2', { value: -2 }],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    ['٤', null],
    ['1e3', null],
    ['0x10', null],
    ['five', null],
    ['', null],
    [true, null],
    [null, null],
  ])('reads %o', (raw, expected) => {
    expect(readNumber(raw)).toEqual(expected);
  });
});

describe('readAnswers', () => {
  it('counts whole answers of the scale, and neither blanks nor strangers', () => {
    const answers = readAnswers(['1', '5,0', '5 of 5', '4/10', ' ', null, 6, '٤'], { min: 1, max: 5 });
    expect(answers).toEqual({ min: 1, max: 5, counts: [1, 0, 0, 0, 2], n: 3, skipped: 2, rejected: 3 });
  });
});

describe('doubtfulScale', () => {
  const npsScale = { kind: 'nps', min: 0, max: 10 };

  it('asks where a column called NPS never leaves 1 to 5', () => {
    const column = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
    expect(doubtfulScale(column, npsScale)).toEqual({ min: 1, max: 5, distinct: 5 });
  });

  it('asks where more than a fifth of the answers lie outside', () => {
    expect(doubtfulScale([1, 2, 3, 4, 5, 4, 3, 9, 9, 9], { kind: 'csat', min: 1, max: 5 })).not.toBeNull();
    expect(doubtfulScale([1, 2, 3, 4, 5, 4, 3, 2, 1, 9], { kind: 'csat', min: 1, max: 5 })).toBeNull();
  });

  it('asks nothing about a column that fills its scale, or about a handful of answers', () => {
    expect(doubtfulScale([0, 2, 5, 7, 8, 9, 9, 10, 10, 10], npsScale)).toBeNull();
    expect(doubtfulScale([3], npsScale)).toBeNull();
  });
});
