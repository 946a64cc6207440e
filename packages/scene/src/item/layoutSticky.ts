import type { StickyItem } from '@wayline/domain';
import type { Mark } from '../scene/mark.ts';
import type { ItemScene } from '../scene/scene.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { textMarks } from '../text/textMarks.ts';
import { GRID } from '../theme/grid.ts';
import { inkOn } from '../theme/inkOn.ts';
import { TYPE } from '../theme/type.ts';
import { userPaint } from '../theme/userPaint.ts';
import { itemRect } from './itemRect.ts';
import { lockMark } from './lockMark.ts';
import { textBox } from './textBox.ts';

const PADDING = 12;
const AUTHOR_GAP = 8;

/** A sticky note: as tall as its text needs, never smaller than its size; the author stands on the last line. */
export function layoutSticky(item: StickyItem, measurer: TextMeasurer): ItemScene {
  const box = itemRect(item, 72, 48);
  const inner = box.width - 2 * PADDING;
  const text = breakLines(item.text, TYPE.sticky, inner, measurer, { pretty: true });
  const author = item.author?.trim() ?? '';
  const authorHeight = author === '' ? 0 : AUTHOR_GAP + TYPE.caption.lineHeight;
  const textHeight = Math.max(1, text.lines.length) * TYPE.sticky.lineHeight;
  const height = Math.max(box.height, PADDING + textHeight + authorHeight + PADDING);
  const ground = userPaint(item.color) ?? 'sticky-1';
  const ink = inkOn(ground);

  const marks: Mark[] = [
    { type: 'rect', x: 0, y: 0, width: box.width, height, radius: GRID.stickyRadius, fill: ground },
    {
      type: 'rect',
      x: 0.5,
      y: 0.5,
      width: box.width - 1,
      height: height - 1,
      radius: GRID.stickyRadius - 0.5,
      stroke: 'sticky-edge',
      strokeWidth: 1,
    },
    ...textMarks(text, TYPE.sticky, { x: PADDING, y: PADDING, width: inner, color: ink }),
    ...lockMark(item, box.width),
  ];
  const name = oneLine(author, TYPE.caption, measurer, {
    x: PADDING,
    y: height - PADDING - TYPE.caption.lineHeight,
    width: inner,
    color: ink === 'ink' ? 'ink-2' : ink,
  });
  if (name) marks.push(name);
  return {
    itemId: item.id,
    rect: { ...box, height },
    marks,
    editor: textBox(PADDING, PADDING, inner, height - 2 * PADDING - authorHeight, TYPE.sticky),
  };
}
