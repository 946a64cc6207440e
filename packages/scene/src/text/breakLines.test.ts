import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TYPE } from '../theme/type.ts';
import { breakLines } from './breakLines.ts';
import { createMeasurer } from './createMeasurer.ts';

const measurer = createMeasurer();
const linesOf = (text: string, width: number, options = {}): string[] =>
  breakLines(text, TYPE.card, width, measurer, options).lines.map((line) => line.text);
const widthOf = (text: string): number => measurer.width(text, TYPE.card);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const boundariesOf = (text: string): Set<number> =>
  new Set([...[...graphemes.segment(text)].map(({ index }) => index), text.length]);

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'glasses',
        'a',
        'co-operate',
        'either/or',
        ' ',
        '  ',
        '\n',
        '–',
        'żółw',
        'Wien',
        '日本語、',
        '👩‍👩‍👧',
        'שלום',
        '12-13',
        '…',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);
const anyWidth = fc.double({ min: 4, max: 220, noNaN: true });
const SEED = { seed: 19740306, numRuns: 1000 };

describe('breakLines', () => {
  test('fills lines at spaces', () => {
    expect(linesOf('Wipes fogged glasses at every practice', 120)).toEqual([
      'Wipes fogged',
      'glasses at every',
      'practice',
    ]);
  });

  test('breaks after hyphens and slashes between letters, not before numbers', () => {
    expect(linesOf('co-operate', widthOf('co-oper'))).toEqual(['co-', 'operate']);
    expect(linesOf('either/or', widthOf('either/'))).toEqual(['either/', 'or']);
    expect(linesOf('ab 3-14', widthOf('ab 3-'))).toEqual(['ab', '3-14']);
    expect(linesOf('abcd 11/26', widthOf('abcd 11/'))).toEqual(['abcd', '11/26']);
  });

  test('keeps what a no-break space joins', () => {
    expect(linesOf('rate 62\u00a0%', widthOf('rate 62'))).toEqual(['rate', '62\u00a0%']);
  });

  test('breaks square scripts anywhere but before a closing mark or after an opening one', () => {
    expect(linesOf('日本語の、文「章」', widthOf('日本語の'))).toEqual(['日本語', 'の、文', '「章」']);
  });

  test('keeps explicit newlines and empty lines between them', () => {
    expect(linesOf('one\n\ntwo\r\nthree\n', 200)).toEqual(['one', '', 'two', 'three']);
  });

  test('breaks a word only where it is alone and too wide', () => {
    const lines = linesOf('a Donaudampfschifffahrt', 60);
    expect(lines[0]).toBe('a');
    expect(lines.slice(1).join('')).toBe('Donaudampfschifffahrt');
  });

  test('has no lines where there are no letters', () => {
    expect(linesOf('', 100)).toEqual([]);
    expect(linesOf(' \n ', 100)).toEqual([]);
  });

  test('cuts a name letter by letter and a text at a word', () => {
    expect(linesOf('Know which lens is mine', widthOf('Know which len…'), { maxLines: 1 })).toEqual([
      'Know which len…',
    ]);
    expect(linesOf('one two three four', widthOf('one twoo'), { maxLines: 2 })).toEqual([
      'one two',
      'three…',
    ]);
    expect(linesOf('one, two', widthOf('one,…'), { maxLines: 1 })).toEqual(['one…']);
  });

  test('says whether something was cut', () => {
    const broken = (text: string) => breakLines(text, TYPE.card, 80, measurer, { maxLines: 1 }).clamped;
    expect(broken('short')).toBe(false);
    expect(broken('short\n')).toBe(false);
    expect(broken('short\nmore')).toBe(true);
    expect(broken('long enough to be cut')).toBe(true);
  });

  test('balances lines without adding one', () => {
    expect(linesOf('The price stayed the price', 128)).toEqual(['The price stayed the', 'price']);
    expect(linesOf('The price stayed the price', 128, { balance: true })).toEqual([
      'The price',
      'stayed the price',
    ]);
  });

  test('ends running text with more than a left-over word', () => {
    const pretty = { pretty: true };
    expect(linesOf('One pair that fits by Saturday', 175)).toEqual(['One pair that fits by', 'Saturday']);
    expect(linesOf('One pair that fits by Saturday', 175, pretty)).toEqual([
      'One pair that fits',
      'by Saturday',
    ]);
    // Here it would take a hole in the middle.
    expect(linesOf('Ask legal: may the agent hand us the move date?', 104, pretty)).toEqual(
      linesOf('Ask legal: may the agent hand us the move date?', 104),
    );
    expect(linesOf('Words only opticians know', 175, pretty)).toEqual(['Words only opticians know']);
  });

  test('takes the direction of the first strong letter', () => {
    const rtl = (text: string) => breakLines(text, TYPE.card, 200, measurer).rtl;
    expect(rtl('12 שלום abc')).toBe(true);
    expect(rtl('abc שלום')).toBe(false);
    expect(rtl('“مرحبا”')).toBe(true);
    expect(rtl('日本 שלום')).toBe(false);
  });

  test('ends a line that runs from right to left and is cut with its sign, which then stands at the left', () => {
    const cut = breakLines('שלום לכם חברים יקרים', TYPE.card, 60, measurer, { maxLines: 1 });
    expect(cut).toMatchObject({ rtl: true, clamped: true });
    expect(cut.lines[0]?.text).toMatch(/^שלום.*…$/u);
    expect(cut.width).toBeLessThanOrEqual(60);
  });

  test('drops what no file can hold and draws a tab as a space', () => {
    expect(linesOf('a\u0000b\tc\ud800', 200)).toEqual(['ab c\ufffd']);
  });

  test('never makes a line wider than asked, unless one grapheme is', () => {
    fc.assert(
      fc.property(
        anyText,
        anyWidth,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (text, width, maxLines, balance) => {
          for (const line of breakLines(text, TYPE.card, width, measurer, { maxLines, balance }).lines) {
            if (line.width <= width + 1e-3) continue;
            expect([...graphemes.segment(text.slice(line.start, line.end))].length).toBeLessThanOrEqual(1);
          }
        },
      ),
      SEED,
    );
  });

  test('states for each line the width of its text', () => {
    fc.assert(
      fc.property(anyText, anyWidth, fc.integer({ min: 1, max: 4 }), (text, width, maxLines) => {
        for (const line of breakLines(text, TYPE.card, width, measurer, { maxLines }).lines)
          if (line.text.isWellFormed()) expect(line.width).toBeCloseTo(widthOf(line.text), 4);
      }),
      SEED,
    );
  });

  test('loses nothing but white space', () => {
    fc.assert(
      fc.property(anyText, anyWidth, fc.boolean(), (text, width, balance) => {
        const { lines, clamped } = breakLines(text, TYPE.card, width, measurer, { balance });
        expect(clamped).toBe(false);
        let at = 0;
        for (const line of lines) {
          expect(line.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, line.start).trim().replaceAll('\u200b', '')).toBe('');
          at = line.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      SEED,
    );
  });

  test('never splits a grapheme', () => {
    fc.assert(
      fc.property(
        anyText,
        anyWidth,
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (text, width, maxLines, balance) => {
          const boundaries = boundariesOf(text);
          for (const line of breakLines(text, TYPE.card, width, measurer, { maxLines, balance }).lines) {
            expect(boundaries).toContain(line.start);
            expect(boundaries).toContain(line.end);
          }
        },
      ),
      SEED,
    );
  });

  test('shows no more lines than allowed, and all of the text where it fits', () => {
    fc.assert(
      fc.property(anyText, anyWidth, fc.integer({ min: 1, max: 5 }), (text, width, maxLines) => {
        const free = breakLines(text, TYPE.card, width, measurer);
        const clamped = breakLines(text, TYPE.card, width, measurer, { maxLines });
        expect(clamped.lines.length).toBeLessThanOrEqual(maxLines);
        expect(clamped.clamped).toBe(free.lines.length > maxLines);
      }),
      SEED,
    );
  });

  test.each(['balance', 'pretty'])('%s neither adds a line nor widens the text', (how) => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const greedy = breakLines(text, TYPE.card, width, measurer);
        const balanced = breakLines(text, TYPE.card, width, measurer, { [how]: true });
        expect(balanced.lines.length).toBe(greedy.lines.length);
        expect(balanced.width).toBeLessThanOrEqual(greedy.width + 1e-6);
      }),
      SEED,
    );
  });
});
