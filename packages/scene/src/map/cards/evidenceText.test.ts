import { describe, expect, it } from 'vitest';
import { ENGLISH_SCENE } from '../../words/en.ts';
import { sampleLine, shortDate, sourceLine } from './evidenceText.ts';

describe('shortDate', () => {
  it('says month and year, or the year alone', () => {
    expect(shortDate('2026-09', ENGLISH_SCENE)).toBe('Sep 2026');
    expect(shortDate('2026-11-04T09:00:00.000Z', ENGLISH_SCENE)).toBe('Nov 2026');
    expect(shortDate('2026', ENGLISH_SCENE)).toBe('2026');
  });

  it('says nothing for what is no date', () => {
    expect(shortDate(undefined, ENGLISH_SCENE)).toBeUndefined();
    expect(shortDate('last autumn', ENGLISH_SCENE)).toBeUndefined();
    expect(shortDate('2026-17', ENGLISH_SCENE)).toBe('2026');
  });
});

describe('sourceLine and sampleLine', () => {
  it('begin a quote with its source and a number with its n', () => {
    const evidence = { state: 'quote', source: 'Interview 3', n: 14, date: '2026' } as const;
    expect(sourceLine(evidence, ENGLISH_SCENE)).toBe('Interview 3, 2026');
    expect(sampleLine(evidence, ENGLISH_SCENE)).toBe('n = 14, 2026');
  });

  it('take what there is', () => {
    expect(sourceLine({ state: 'assumed' }, ENGLISH_SCENE)).toBe('');
    expect(sourceLine({ state: 'measured', n: 4210 }, ENGLISH_SCENE)).toBe('n = 4,210');
    expect(sampleLine({ state: 'measured', source: 'Survey' }, ENGLISH_SCENE)).toBe('Survey');
  });
});
