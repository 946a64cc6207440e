import type { TextMark } from './mark.ts';

/** The left edge of a line of text, in map units, whichever way it runs. */
export function leftOfText({ x, width, anchor, rtl }: TextMark): number {
  if (anchor === 'middle') return x - width / 2;
  return (anchor === 'end') !== (rtl === true) ? x - width : x;
}
