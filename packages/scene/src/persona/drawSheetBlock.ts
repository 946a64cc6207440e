import type { SheetFlow } from '../item/sheetFlow.ts';
import type { Mark, Paint } from '../scene/mark.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { TYPE } from '../theme/type.ts';
import type { SheetBlock } from './sheetBlock.ts';

/** The column in which a block stands. */
interface Place {
  readonly x: number;
  readonly width: number;
  readonly paint: Paint;
}

const ROW = 22;
const SLIDER = 120;
const KNOB = 4.5;
const GAP = 12;
const ENTRY_GAP = 4;
/** An entry longer than this many lines is a story. */
const MOST_LINES = 30;

/** Sets one block at the end of a column. */
export function drawSheetBlock(
  flow: SheetFlow,
  block: SheetBlock,
  place: Place,
  measurer: TextMeasurer,
): void {
  flow.heading(block.title);
  switch (block.kind) {
    case 'texts':
      for (const text of block.texts) {
        flow.paragraph(text, TYPE.sheetText, 'ink', MOST_LINES);
        flow.gap(ENTRY_GAP);
      }
      return;
    case 'pairs':
      for (const [name, value] of block.pairs) {
        flow.paragraph(name, TYPE.caption, 'ink-3', 2);
        flow.paragraph(value, TYPE.sheetText, 'ink', MOST_LINES);
        flow.gap(ENTRY_GAP);
      }
      return;
    case 'sliders':
      for (const { name, value } of block.sliders) {
        drawSlider(flow, name, Math.max(0, Math.min(1, value / block.most)), place, measurer);
      }
  }
}

function drawSlider(
  flow: SheetFlow,
  name: string,
  share: number,
  { x, width, paint }: Place,
  measurer: TextMeasurer,
): void {
  const text = oneLine(name, TYPE.sheetText, measurer, {
    x,
    y: flow.y + (ROW - TYPE.sheetText.lineHeight) / 2,
    width: width - SLIDER - GAP,
    color: 'ink',
  });
  const y = flow.y + ROW / 2;
  const left = x + width - SLIDER;
  const line: Mark = {
    type: 'line',
    x1: left,
    y1: y,
    x2: left + SLIDER,
    y2: y,
    stroke: 'line-3',
    strokeWidth: 1,
  };
  const knob: Mark = { type: 'circle', cx: left + share * SLIDER, cy: y, r: KNOB, fill: paint };
  if (text) flow.marks.push(text);
  flow.marks.push(line, knob);
  flow.gap(ROW);
}
