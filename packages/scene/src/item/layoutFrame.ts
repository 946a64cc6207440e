import type { FrameItem } from '@wayline/domain';
import type { Mark } from '../scene/mark.ts';
import type { ItemScene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { GRID } from '../theme/grid.ts';
import { TYPE } from '../theme/type.ts';
import { userPaint } from '../theme/userPaint.ts';
import { itemRect } from './itemRect.ts';
import { lockMark } from './lockMark.ts';
import { textBox } from './textBox.ts';

/** How far the title stands above the frame's edge. */
const TITLE_RISE = 22;

/** A frame: a hairline around what belongs together, its title above the upper left corner. */
export function layoutFrame(item: FrameItem, measurer: TextMeasurer): ItemScene {
  const rect = itemRect(item, 64, 48);
  const color = userPaint(item.color);
  const marks: Mark[] = [
    {
      type: 'rect',
      x: 0.5,
      y: 0.5,
      width: rect.width - 1,
      height: rect.height - 1,
      radius: GRID.controlRadius,
      stroke: color ?? 'line-3',
      strokeWidth: GRID.stroke.hairline,
    },
    ...lockMark(item, rect.width),
  ];
  const title = oneLine(item.text, TYPE.frameTitle, measurer, {
    x: 0,
    y: -TITLE_RISE,
    width: rect.width,
    color: color ?? 'ink-2',
  });
  if (title) marks.push(title);
  return {
    itemId: item.id,
    rect,
    marks,
    editor: textBox(0, -TITLE_RISE, rect.width, TYPE.frameTitle.lineHeight, TYPE.frameTitle),
  };
}
