import { ADVANCES, RUNS, TABULAR, UNITS_PER_EM } from './advances.gen.ts';
import { expectedWidth, type Weight } from './expectedWidth.ts';

/** The advances of one weight, in font units, for every UTF-16 unit. */
export interface FontTable {
  /** −1 where the font has no such letter. */
  readonly known: Int16Array;
  /** As `known`, but −1 too wherever a unit may join its neighbours into one grapheme. */
  readonly simple: Int16Array;
}

/** Units that the font knows and that can be part of a longer grapheme, or have no width of their own. */
const JOINING: readonly (readonly [number, number])[] = [
  [0xad, 0xad], // soft hyphen
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0xa66f, 0xa69f],
];

/** Letters outside the font that are one em wide and always stand alone: Kana, Han, Hangul syllables. */
const SQUARE: readonly (readonly [number, number])[] = [
  [0x3000, 0x3029],
  [0x3041, 0x3096],
  [0x30a0, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xff60],
];

const decode = (packed: string): number[] => packed.split(' ').map((value) => Number.parseInt(value, 36));

/** The advances of one weight, in the order of the runs. */
function widthsOf(weight: Weight): readonly number[] {
  const light = decode(ADVANCES[400]);
  const bold = decode(ADVANCES[700]).map(
    (difference, i) => difference + expectedWidth(700, light[i] ?? 0, 0),
  );
  return decode(ADVANCES[weight]).map(
    (difference, i) => difference + expectedWidth(weight, light[i] ?? 0, bold[i] ?? 0),
  );
}

/** Unpacks the advances of one weight, with usual or with tabular figures. */
export function makeFontTable(weight: Weight, tabular: boolean): FontTable {
  const known = new Int16Array(0x10000).fill(-1);
  const runs = decode(RUNS);
  const widths = widthsOf(weight);
  let next = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const start = runs[i] ?? 0;
    const length = runs[i + 1] ?? 0;
    for (let j = 0; j < length; j++) known[start + j] = widths[next++] ?? 0;
  }
  if (tabular) {
    const set = decode(TABULAR[weight]);
    for (let i = 0; i < set.length; i += 2) known[set[i] ?? 0] = set[i + 1] ?? 0;
  }
  known[0x09] = known[0x20] ?? 0; // a tab is set as a space
  known[0x0a] = 0;
  const simple = known.slice();
  for (const [from, to] of JOINING) simple.fill(-1, from, to + 1);
  for (const [from, to] of SQUARE) simple.fill(UNITS_PER_EM, from, to + 1);
  return { known, simple };
}
