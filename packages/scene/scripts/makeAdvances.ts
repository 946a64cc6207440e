/**
 * Writes src/text/advances.gen.ts: the advance widths of the shipped Inter, so that text can be measured where
 * there is no font engine. Run it after the font package changes: `node packages/scene/scripts/makeAdvances.ts`.
 */
import { writeFileSync } from 'node:fs';
import type { Font } from 'fontkit';
import { expectedWidth, type Weight } from '../src/text/expectedWidth.ts';
import { openInter } from './openInter.ts';

const WEIGHTS = [400, 500, 600, 700] as const;

/** First and last code point of each block that a journey map may well use. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x36f], // IPA, modifiers, combining marks
  [0x370, 0x52f], // Greek, Cyrillic and its supplement
  [0x1e00, 0x1fff], // Latin additional (Vietnamese), Greek extended
  [0x2000, 0x209f], // punctuation, super- and subscripts
  [0x20a0, 0x20cf], // currency
  [0x2100, 0x22ff], // letterlike, number forms, arrows, mathematics
  [0x2300, 0x23ff],
  [0x2460, 0x24ff], // enclosed numbers
  [0x2500, 0x27bf], // shapes, symbols, dingbats
  [0x27f0, 0x27ff],
  [0x2b00, 0x2bff],
  [0xa640, 0xa69f], // Cyrillic extended
  [0xfb00, 0xfb06],
];

const fonts = WEIGHTS.map((weight) => ({ weight, font: openInter(weight) }));
const first = fonts[0]?.font;
if (!first) throw new Error('no fonts');

/** Runs of code points that every weight has: start, length. */
const runs: [start: number, length: number][] = [];
for (const [from, to] of BLOCKS) {
  for (let code = from; code <= to; code++) {
    // Browsers take these from an emoji font even where the text font has them.
    if (/\p{Emoji_Presentation}/u.test(String.fromCodePoint(code))) continue;
    if (!fonts.every(({ font }) => font.hasGlyphForCodePoint(code))) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === code) last[1]++;
    else runs.push([code, 1]);
  }
}

const widthsOf = (font: Font): number[] =>
  runs.flatMap(([start, length]) =>
    Array.from({ length }, (_, i) => font.glyphForCodePoint(start + i).advanceWidth),
  );

const widths = fonts.map(({ weight, font }) => ({ weight, widths: widthsOf(font) }));
const lightest = widths.at(0);
const boldest = widths.at(-1);
if (!lightest || !boldest) throw new Error('no widths');

/** Between the two ends the letters grow almost evenly with the weight, so little is left to be said of the middle. */
const packed = (weight: Weight, own: readonly number[]): string =>
  own
    .map((width, i) => width - expectedWidth(weight, lightest.widths[i] ?? 0, boldest.widths[i] ?? 0))
    .map((difference) => difference.toString(36))
    .join(' ');

/** The feature sets spaces and signs between digits too, each on a width of its own. */
const tabularOf = (font: Font): string =>
  runs
    .flatMap(([start, length]) => Array.from({ length }, (_, i) => start + i))
    .flatMap((code) => {
      const tabular = font.layout(String.fromCodePoint(code), { tnum: true, kern: false }).advanceWidth;
      const usual = font.layout(String.fromCodePoint(code), { tnum: false, kern: false }).advanceWidth;
      return tabular === usual ? [] : [`${code.toString(36)} ${tabular.toString(36)}`];
    })
    .join(' ');

const lines = [
  '// Written by scripts/makeAdvances.ts from the TTF files of @expo-google-fonts/inter. Do not edit.',
  '',
  `export const UNITS_PER_EM: number = ${first.unitsPerEm};`,
  `export const ASCENT: number = ${first.ascent};`,
  `export const DESCENT: number = ${-first.descent};`,
  `export const CAP_HEIGHT: number = ${first.capHeight};`,
  '',
  '/** Start and length of each run of code points in the tables, base 36. */',
  'export const RUNS: string =',
  `  '${runs.map(([start, length]) => `${start.toString(36)} ${length.toString(36)}`).join(' ')}';`,
  '',
  '/**',
  ' * Weight → advance of every code point of RUNS, in font units, base 36: itself for the lightest, for the others the',
  ' * difference from what `expectedWidth` says.',
  ' */',
  'export const ADVANCES: Readonly<Record<400 | 500 | 600 | 700, string>> = {',
  ...widths.map(({ weight, widths: own }) => `  ${weight}: '${packed(weight, own)}',`),
  '};',
  '',
  '/** Weight → code point and advance, base 36, of each letter that tabular figures set on another width. */',
  'export const TABULAR: Readonly<Record<400 | 500 | 600 | 700, string>> = {',
  ...fonts.map(({ weight, font }) => `  ${weight}: '${tabularOf(font)}',`),
  '};',
  '',
];
writeFileSync(new URL('../src/text/advances.gen.ts', import.meta.url), lines.join('\n'));
