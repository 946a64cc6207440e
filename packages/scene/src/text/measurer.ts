import type { SceneWords } from '../words/sceneWords.ts';

/** How letters are set: what the width of a text depends on. */
export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: 400 | 500 | 600 | 700;
  /** Letter spacing in em. */
  readonly tracking: number;
  /** Digits of one width. */
  readonly tabular?: boolean;
}

/**
 * Measures text without a browser, from the advance widths of the shipped font. It also holds the words that a drawing
 * adds: whatever sets text needs both, and another language is another measurer, with which all is laid out anew.
 */
export interface TextMeasurer {
  readonly words: SceneWords;
  /** Advance width in map units of one unbroken line; a safe upper bound of what is drawn. */
  width(text: string, style: TextStyle): number;
  /**
   * The advance of each grapheme in map units, at the index of its first UTF-16 unit; −1 at its other units. The
   * array is the measurer's own and longer than the text: read it before the next call.
   */
  advances(text: string, style: TextStyle): Float64Array;
}
