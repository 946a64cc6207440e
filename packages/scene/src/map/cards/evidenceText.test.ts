import { describe, expect, it } from 'vitest';
import { groupedNumber, sampleLine, shortDate, sourceLine } from './evidenceText.ts';

describe('shortDate', () => {
  it('says month and year, or the year alone', () => {
    expect(shortDate('2026-09')).toBe('Sep 2026');
    expect(shortDate('2026-11-04T09:00:00.000Z')).toBe('Nov 2026');
    expect(shortDate('2026')).toBe('2026');
  });

  it('says nothing for what is no date', () => {
    expect(shortDate(undefined)).toBeUndefined();
    expect(shortDate('last autumn')).toBeUndefined();
    expect(shortDate('2026-17')).toBe('2026');
  });
});

describe('sourceLine and sampleLine', () => {
  it('begin a quote with its source and a number with its n', () => {
    const evidence = { state: 'quote', source: 'Interview 3', n: 14, date: '2026' } as const;
    expect(sourceLine(evidence)).toBe('Interview 3, 2026');
    expect(sampleLine(evidence)).toBe('n = 14, 2026');
  });

  it('take what there is', () => {
    expect(sourceLine({ state: 'assumed' })).toBe('');
    expect(sourceLine({ state: 'measured', n: 4210 })).toBe('n = 4,210');
    expect(sampleLine({ state: 'measured', source: 'Survey' })).toBe('Survey');
  });
});

describe('groupedNumber', () => {
  it('sets commas between thousands', () => {
    expect([7, 999, 1000, 1234567].map(groupedNumber)).toEqual(['7', '999', '1,000', '1,234,567']);
  });
});
