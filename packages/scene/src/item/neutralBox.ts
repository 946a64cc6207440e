import type { Item } from '@wayline/domain';
import type { ItemScene } from '../scene/scene.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { textMarks } from '../text/textMarks.ts';
import { TYPE } from '../theme/type.ts';
import { itemRect } from './itemRect.ts';
import { lockMark } from './lockMark.ts';

const INSET = 17;
const TOP = 16;
const ICON = 16;
const GAP = 8;
const LEAST = { width: 176, height: 64 } as const;

/** What cannot be shown as what it is: a neutral card with a pain edge, the sign and one sentence that says why. */
export function neutralBox(item: Item, sentence: string, measurer: TextMeasurer): ItemScene {
  const least = itemRect(item, LEAST.width, LEAST.height);
  const left = INSET + ICON + GAP;
  const width = least.width - left - INSET;
  const broken = breakLines(sentence, TYPE.sheetText, width, measurer);
  const height = Math.max(least.height, 2 * TOP + broken.lines.length * TYPE.sheetText.lineHeight);
  return {
    itemId: item.id,
    rect: { ...least, height },
    marks: [
      {
        type: 'rect',
        x: 0.5,
        y: 0.5,
        width: least.width - 1,
        height: height - 1,
        radius: 7.5,
        fill: 'paper',
        stroke: 'k-pain',
        strokeWidth: 1,
      },
      { type: 'icon', name: 'triangle-alert', x: INSET, y: TOP, size: ICON, color: 'k-pain' },
      ...textMarks(broken, TYPE.sheetText, { x: left, y: TOP, width, color: 'ink' }),
      ...lockMark(item, least.width),
    ],
  };
}
