import type { Mark, Paint } from '../scene/mark.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextMeasurer, TextStyle } from '../text/measurer.ts';
import { textMarks } from '../text/textMarks.ts';
import { TYPE } from '../theme/type.ts';

/** Sets paragraphs one under the other in a column, and knows how far down it has come. */
export interface SheetFlow {
  readonly marks: Mark[];
  readonly y: number;
  gap(height: number): void;
  heading(text: string): void;
  paragraph(text: string, style: TextStyle, color: Paint, maxLines: number): void;
}

/** A flow in the column that starts at `x`, `top` and is `width` wide. */
export function createSheetFlow(x: number, top: number, width: number, measurer: TextMeasurer): SheetFlow {
  const marks: Mark[] = [];
  let y = top;
  const paragraph = (text: string, style: TextStyle, color: Paint, maxLines: number): void => {
    const broken = breakLines(text, style, width, measurer, { maxLines, pretty: true });
    marks.push(...textMarks(broken, style, { x, y, width, color }));
    y += broken.lines.length * style.lineHeight;
  };
  return {
    marks,
    get y() {
      return y;
    },
    gap(height) {
      y += height;
    },
    heading(text) {
      y += 16;
      paragraph(text, TYPE.sheetHeading, 'ink-3', 1);
      y += 4;
    },
    paragraph,
  };
}
