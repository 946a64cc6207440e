import type { ChannelUse } from '@wayline/domain';
import type { Mark } from '../../scene/mark.ts';
import type { TextMeasurer, TextStyle } from '../../text/measurer.ts';
import { oneLine } from '../../text/oneLine.ts';
import { GRID } from '../../theme/grid.ts';
import { TYPE } from '../../theme/type.ts';

const TOP = 10;
const RIGHT = 8;
const SPACE = 3.4;
/** Figures inside a sentence are set like its letters. */
const STRONG: TextStyle = { ...TYPE.caption, weight: 600 };

/** How many switches there are and, in red, how many of them make the customer repeat; nothing without a channel. */
export function switchSentence(
  { channels, switches, losing }: Pick<ChannelUse, 'channels' | 'switches' | 'losing'>,
  measurer: TextMeasurer,
): Mark[] {
  if (channels.length === 0) return [];
  const { words } = measurer;
  const count = words.switches(switches);
  const pieces: { text: string; style: TextStyle; color: 'ink-3' | 'k-pain'; space: number }[] =
    losing === 0
      ? [{ text: count, style: TYPE.caption, color: 'ink-3', space: 0 }]
      : [
          { text: `${count};`, style: TYPE.caption, color: 'ink-3', space: SPACE },
          {
            text: words.losing(losing),
            style: STRONG,
            color: 'k-pain',
            space: 0,
          },
          { text: words.mustRepeat, style: TYPE.caption, color: 'ink-3', space: 0 },
        ];
  const texts: Mark[] = [];
  let x: number = GRID.textInset;
  for (const { text, style, color, space } of pieces) {
    const mark = oneLine(text, style, measurer, { x, y: TOP, width: 480, color });
    if (!mark) continue;
    texts.push(mark);
    x += mark.width + space;
  }
  const ground: Mark = {
    type: 'rect',
    x: GRID.textInset,
    y: TOP,
    width: x - GRID.textInset + RIGHT,
    height: TYPE.caption.lineHeight,
    fill: 'paper',
  };
  return [ground, ...texts];
}
