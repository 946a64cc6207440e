import { describe, expect, it } from 'vitest';
import { languageFor } from './languageFor.ts';

describe('the language of a page', () => {
  it.each([
    [['pl-PL', 'en'], 'pl'],
    [['RU'], 'ru'],
    [['de-DE', 'ru-RU', 'en'], 'ru'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
    [['constructor'], 'en'],
  ] as const)('for a browser that wants %j is %s', (wanted, language) => {
    expect(languageFor(wanted)).toBe(language);
  });
});
