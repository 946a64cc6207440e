import type { TextItem } from '@wayline/domain';
import type { ItemScene } from '../scene/scene.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextMeasurer, TextStyle } from '../text/measurer.ts';
import { textMarks } from '../text/textMarks.ts';
import { userPaint } from '../theme/userPaint.ts';
import { itemRect } from './itemRect.ts';
import { lockMark } from './lockMark.ts';
import { textBox } from './textBox.ts';

const DEFAULT_SIZE = 16;

/** Large letters are set tighter, closer and bolder, as the headings of a map are. */
const styleOf = (fontSize: number | undefined): TextStyle => {
  const size = Math.max(12, Math.min(96, fontSize ?? DEFAULT_SIZE)) || DEFAULT_SIZE;
  if (size < 20) return { size, lineHeight: Math.round(size * 1.375), weight: 400, tracking: -0.006 };
  if (size < 40) return { size, lineHeight: Math.round(size * 1.25), weight: 600, tracking: -0.015 };
  return { size, lineHeight: Math.round(size * 1.15), weight: 700, tracking: -0.025 };
};

/** Wider than any line that is written. */
const UNBROKEN = 1e6;
/** A text that is as wide as its words has room for the next ones while it is written, in letters. */
const ROOM = 2;

/** A free text: broken to the item's width, or as wide as its words where that is 0, and as tall as its lines. */
export function layoutText(item: TextItem, measurer: TextMeasurer): ItemScene {
  const style = styleOf(item.fontSize);
  const box = itemRect(item, 24, style.lineHeight);
  const isFree = item.size[0] === 0;
  const text = breakLines(item.text, style, isFree ? UNBROKEN : box.width, measurer);
  const width = isFree ? Math.ceil(Math.max(box.width, ...text.lines.map((line) => line.width))) : box.width;
  const height = Math.max(box.height, text.lines.length * style.lineHeight);
  const color = userPaint(item.color) ?? 'ink';
  return {
    itemId: item.id,
    rect: { ...box, width, height },
    marks: [...textMarks(text, style, { x: 0, y: 0, width, color }), ...lockMark(item, width)],
    editor: textBox(0, 0, isFree ? width + ROOM * style.size : width, height, style),
  };
}
