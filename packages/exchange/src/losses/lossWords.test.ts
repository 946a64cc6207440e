import { describe, expect, it } from 'vitest';
import { ENGLISH_LOSSES } from './en.ts';
import type { LossWords } from './lossWords.ts';
import { POLISH_LOSSES } from './pl.ts';
import { RUSSIAN_LOSSES } from './ru.ts';

/** Every sentence, said of values that can be found in it. */
const said = (words: LossWords): string[] =>
  Object.values(words).map((sentence: (...values: unknown[]) => string) => sentence(31, 42, 53));

describe.each([
  ['pl', POLISH_LOSSES],
  ['ru', RUSSIAN_LOSSES],
])('losses in %s', (_, words) => {
  it('are all said, in words of their own, with every number that the English ones give', () => {
    const english = said(ENGLISH_LOSSES);
    const numbers = (sentence: string): string[] => (sentence.match(/\b(31|42|53)\b/g) ?? []).sort();
    expect(said(words).map(numbers)).toEqual(english.map(numbers));
    expect(said(words).filter((sentence) => english.includes(sentence))).toEqual([]);
  });
});

describe('losses in English', () => {
  it('count one thing as one', () => {
    expect(ENGLISH_LOSSES.impacts(1)).toBe('Impact and effort of 1 opportunity.');
    expect(ENGLISH_LOSSES.impacts(7)).toBe('Impact and effort of 7 opportunities.');
    expect(ENGLISH_LOSSES.items(1)).toBe('1 thing on the canvas outside the map.');
  });
});
