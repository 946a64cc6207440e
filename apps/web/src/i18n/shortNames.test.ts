import { describe, expect, it } from 'vitest';
import { shortNames } from './shortNames.ts';

describe('names on the lens', () => {
  it('are first names while these tell people apart', () => {
    expect(shortNames(['Mara Lindqvist', 'Jonas Weber'])).toEqual(['Mara', 'Jonas']);
  });

  it('are whole names where two first names are the same', () => {
    expect(shortNames(['Ada Berg', 'Ada Lund', 'Ruth'])).toEqual(['Ada Berg', 'Ada Lund', 'Ruth']);
  });
});
