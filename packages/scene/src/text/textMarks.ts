import type { Paint, TextMark } from '../scene/mark.ts';
import { baseline } from './baseline.ts';
import type { BrokenText } from './breakLines.ts';
import type { TextStyle } from './measurer.ts';

export interface TextPlacement {
  /** Left and top of the block, and the width that lines are aligned in. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly color: Paint;
  /** `start` by default: left, or right where the text runs from right to left. */
  readonly align?: 'start' | 'middle' | 'end';
  readonly halo?: TextMark['halo'];
  readonly opacity?: number;
}

/** Sets broken lines one under the other: a mark per line, on the baselines that a browser would use. */
export function textMarks(broken: BrokenText, style: TextStyle, place: TextPlacement): TextMark[] {
  const anchor = place.align ?? 'start';
  const right = (anchor === 'end') !== broken.rtl;
  const x = anchor === 'middle' ? place.x + place.width / 2 : right ? place.x + place.width : place.x;
  const first = place.y + baseline(style);
  return broken.lines.map((line, index) => ({
    type: 'text',
    x,
    y: first + index * style.lineHeight,
    text: line.text,
    size: style.size,
    weight: style.weight,
    tracking: style.tracking,
    color: place.color,
    anchor,
    width: line.width,
    lineHeight: style.lineHeight,
    ...(broken.rtl && { rtl: true }),
    ...(place.halo && { halo: place.halo }),
    ...(style.tabular && { tabular: true }),
    ...(place.opacity !== undefined && { opacity: place.opacity }),
  }));
}
