import type { Mark, Paint } from '../scene/mark.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextMeasurer, TextStyle } from '../text/measurer.ts';
import { textMarks } from '../text/textMarks.ts';

/** Sets texts one under the other from the top of a column, and knows how far down it has come. */
export interface Column {
  readonly marks: Mark[];
  readonly width: number;
  readonly y: number;
  gap(height: number): void;
  text(words: string, style: TextStyle, color: Paint, maxLines: number): void;
}

export function createColumn(width: number, measurer: TextMeasurer): Column {
  const marks: Mark[] = [];
  let y = 0;
  return {
    marks,
    width,
    get y() {
      return y;
    },
    gap(height) {
      y += height;
    },
    text(words, style, color, maxLines) {
      const broken = breakLines(words, style, width, measurer, { maxLines });
      marks.push(...textMarks(broken, style, { x: 0, y, width, color }));
      y += broken.lines.length * style.lineHeight;
    },
  };
}
