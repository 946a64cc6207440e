import type { TextMark } from '../scene/mark.ts';
import type { TextMeasurer, TextStyle } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';

/** A name on one line; where it is blank, what it would be the name of, in the colour of captions. */
export function nameLine(
  name: string,
  placeholder: string,
  style: TextStyle,
  place: { readonly x: number; readonly y: number; readonly width: number },
  measurer: TextMeasurer,
): TextMark | undefined {
  const isNamed = name.trim() !== '';
  return oneLine(isNamed ? name : placeholder, style, measurer, {
    ...place,
    color: isNamed ? 'ink' : 'ink-3',
  });
}
