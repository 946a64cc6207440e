import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openInter } from '../../scripts/openInter.ts';
import { TYPE } from '../theme/type.ts';
import { createMeasurer } from './createMeasurer.ts';
import type { TextStyle } from './measurer.ts';

const plain = (size: number, weight: TextStyle['weight']): TextStyle => ({
  size,
  lineHeight: 16,
  weight,
  tracking: 0,
});
const measurer = createMeasurer();

describe('createMeasurer', () => {
  test.each([
    'Wipes fogged glasses at every practice',
    'Zażółć gęślą jaźń — łódź',
    'Съешь ещё этих мягких французских булок',
    'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία',
    '€ 12.50 → “same again” ±0.26, 62 % × ½ …',
  ])('sums the advances that the font itself gives in every weight: %s', (text) => {
    for (const weight of [400, 500, 600, 700] as const) {
      const font = openInter(weight);
      const units = [...text].reduce(
        (sum, char) => sum + font.glyphForCodePoint(char.codePointAt(0) ?? 0).advanceWidth,
        0,
      );
      expect(measurer.width(text, plain(13, weight))).toBeCloseTo((units * 13) / font.unitsPerEm, 6);
    }
  });

  test('is an upper bound of the kerned width', () => {
    const font = openInter(600);
    for (const text of ['AVATAR Two To We', 'Try the first pair', 'Tо Та Уж'])
      expect(measurer.width(text, plain(16, 600))).toBeGreaterThanOrEqual(
        (font.layout(text).advanceWidth * 16) / font.unitsPerEm - 1e-6,
      );
  });

  test('sets figures and the signs between them on their tabular widths where the style asks for it', () => {
    const width = (text: string) => measurer.width(text, TYPE.figure);
    expect(width('111')).toBeCloseTo(width('888'), 9);
    expect(measurer.width('111', plain(18, 600))).toBeLessThan(measurer.width('888', plain(18, 600)));
    const font = openInter(600);
    const units = font.layout('n = 4,210 ±0.26', { tnum: true, kern: false }).advanceWidth;
    expect(measurer.width('n = 4,210 ±0.26', { ...plain(18, 600), tabular: true })).toBeCloseTo(
      (units * 18) / font.unitsPerEm,
      6,
    );
  });

  test('adds the tracking once for each grapheme', () => {
    const tracked = { ...plain(10, 400), tracking: 0.1 };
    expect(measurer.width('abc', tracked) - measurer.width('abc', plain(10, 400))).toBeCloseTo(3, 9);
    expect(measurer.width('e\u0301', tracked) - measurer.width('e\u0301', plain(10, 400))).toBeCloseTo(1, 9);
  });

  test('gives letters outside the font their stated widths', () => {
    const em = (text: string) => measurer.width(text, plain(10, 400)) / 10;
    expect(em('日本語')).toBeCloseTo(3, 9);
    expect(em('한국')).toBeCloseTo(2, 9);
    expect(em('😀')).toBeCloseTo(1.27, 9);
    expect(em('👩‍👩‍👧')).toBeCloseTo(1.27, 9);
    expect(em('🇵🇱')).toBeCloseTo(1.27, 9);
    expect(em('❤\uFE0F')).toBeCloseTo(1.27, 9);
    expect(em('ش')).toBeCloseTo(0.75, 9);
    expect(em('\u0000\u200b')).toBe(0);
  });

  test('measures the whole as the sum of its graphemes, whatever the text', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const parts = [...graphemes.segment(text)].map(({ segment }) => measurer.width(segment, TYPE.card));
        expect(measurer.width(text, TYPE.card)).toBeCloseTo(
          parts.reduce((sum, width) => sum + width, 0),
          6,
        );
      }),
      { seed: 20260511, numRuns: 500 },
    );
  });

  test('lends an advance for the first unit of each grapheme and −1 for the others', () => {
    const text = 'a👩‍👧b';
    const advances = measurer.advances(text, TYPE.card).slice(0, text.length);
    expect([...advances].map((advance) => advance >= 0)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});
