import type { TextStyle } from './measurer.ts';

/** A weight in which the text of a board is set. */
export type Weight = TextStyle['weight'];

/**
 * What a letter's advance is taken for, in font units, before the table's difference is added: nothing for the lightest
 * weight, that of the lightest for the boldest, and on the line between the two for those in the middle.
 */
export function expectedWidth(weight: Weight, lightest: number, boldest: number): number {
  if (weight === 400) return 0;
  if (weight === 700) return lightest;
  return Math.round(lightest + ((boldest - lightest) * (weight - 400)) / 300);
}
