import type { TextMark } from '../scene/mark.ts';
import { breakLines } from './breakLines.ts';
import type { TextMeasurer, TextStyle } from './measurer.ts';
import { type TextPlacement, textMarks } from './textMarks.ts';

/** Sets a text on one line of at most `place.width`, cut with "…" where it is longer; no mark for an empty text. */
export function oneLine(
  text: string,
  style: TextStyle,
  measurer: TextMeasurer,
  place: TextPlacement,
): TextMark | undefined {
  return textMarks(breakLines(text, style, place.width, measurer, { maxLines: 1 }), style, place)[0];
}
