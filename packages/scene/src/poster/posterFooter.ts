import type { Mark } from '../scene/mark.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { POSTER_TYPE } from './posterType.ts';

const GAP = 29;
const LEAD_GAP = 8;
const RULE = 12;

/** A bold word and a row of short statements after it. */
export interface FooterLine {
  readonly lead: string;
  readonly items: readonly string[];
}

/** What the map says at the left, what it rests on at the right, with thin rules between. */
export function drawPosterFooter(
  left: FooterLine,
  right: FooterLine,
  width: number,
  measurer: TextMeasurer,
): readonly Mark[] {
  const rightWidth = rowWidth(right, measurer);
  let shown = left;
  while (shown.items.length > 1 && rowWidth(shown, measurer) > width - rightWidth - GAP) {
    shown = { ...shown, items: shown.items.slice(0, -1) };
  }
  return [
    ...row(shown, 0, width - rightWidth - GAP, measurer),
    ...row(right, width - rightWidth, rightWidth, measurer),
  ];
}

function rowWidth({ lead, items }: FooterLine, measurer: TextMeasurer): number {
  const texts = items.reduce((sum, text) => sum + measurer.width(text, POSTER_TYPE.footer), 0);
  const bold = measurer.width(lead, POSTER_TYPE.footerStrong) + (items.length > 0 ? LEAD_GAP : 0);
  return bold + texts + GAP * Math.max(0, items.length - 1) + 1;
}

function row({ lead, items }: FooterLine, left: number, room: number, measurer: TextMeasurer): Mark[] {
  const marks: Mark[] = [];
  let x = left;
  const bold = oneLine(lead, POSTER_TYPE.footerStrong, measurer, { x, y: 0, width: room, color: 'ink' });
  if (bold) {
    marks.push(bold);
    x += bold.width + LEAD_GAP;
  }
  for (const [index, text] of items.entries()) {
    if (index > 0) {
      const middle = x + GAP / 2;
      const y = (POSTER_TYPE.footer.lineHeight - RULE) / 2;
      marks.push({
        type: 'line',
        x1: middle,
        y1: y,
        x2: middle,
        y2: y + RULE,
        stroke: 'line-2',
        strokeWidth: 1,
      });
      x += GAP;
    }
    const words = oneLine(text, POSTER_TYPE.footer, measurer, {
      x,
      y: 0,
      width: Math.max(0, left + room - x),
      color: 'ink-3',
    });
    if (!words) continue;
    marks.push(words);
    x += words.width;
  }
  return marks;
}
