import { ASCENT, DESCENT, UNITS_PER_EM } from './advances.gen.ts';
import type { TextStyle } from './measurer.ts';

/** From the top of a line box to its baseline in map units, as browsers place it: the rest of the line is halved. */
export function baseline(style: TextStyle): number {
  const ascent = (ASCENT / UNITS_PER_EM) * style.size;
  const descent = (DESCENT / UNITS_PER_EM) * style.size;
  return (style.lineHeight - ascent - descent) / 2 + ascent;
}
