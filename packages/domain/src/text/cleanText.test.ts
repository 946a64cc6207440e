import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, isCleanText } from './cleanText.ts';
import { safeLink } from './safeLink.ts';

describe('cleanText', () => {
  it.each([
    ['\ufeffName', 'Name'],
    ['a\u0000b\u0007c', 'abc'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['half \ud83d of a pair', 'half \ufffd of a pair'],
    ['fake\u202egnp.exe', 'fakegnp.exe'],
    ['\u2068שלום\u2069 kept', '\u2068שלום\u2069 kept'],
    ['<b>stays text</b>', '<b>stays text</b>'],
  ])('%o becomes %o', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('cuts at a grapheme border and counts code points', () => {
    const family = '👩‍👩‍👧';
    expect(cleanText(`ab${family}`, 4)).toBe('ab');
    expect(cleanText(`ab${family}`, 7)).toBe(`ab${family}`);
    expect(cleanText('😀'.repeat(3), 3)).toBe('😀😀😀');
    expect(cleanText('e\u0301e\u0301', 3)).toBe('e\u0301');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, limit) => {
        const clean = cleanText(text, limit);
        return isCleanText(clean, limit) && clean.isWellFormed();
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('safeLink', () => {
  it('follows the web and mail, and nothing else', () => {
    expect(safeLink('https://example.org/a b')).toBe('https://example.org/a%20b');
    expect(safeLink('mailto:nora@example.org')).toBe('mailto:nora@example.org');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'example.org', '']) {
      expect(safeLink(url)).toBeNull();
    }
  });
});
