import type { Rect } from '../../scene/mark.ts';
import type { BrokenText } from '../../text/breakLines.ts';
import { GRID } from '../../theme/grid.ts';
import { TYPE } from '../../theme/type.ts';

export type LabelSide = 'above' | 'below';
/** How much of a label is shown: word and reason, the word only, or nothing. */
export type LabelLevel = 'full' | 'word' | 'none';

/** Where a label stands: on a side of its point, and so many lines further out where others stand between. */
export interface LabelChoice {
  readonly side: LabelSide;
  readonly level: LabelLevel;
  readonly lines: number;
}

/** The texts of one label, already broken, and the point of the curve that it belongs to. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly word: BrokenText;
  readonly reason: BrokenText;
}

/** Parts of an em that letters reach above and below their baseline; line boxes are taller. */
const LETTERS_ABOVE = 0.74;
const LETTERS_BELOW = 0.22;

/** Height of a label's lines in map units. */
export function labelHeight({ word, reason }: Label, level: LabelLevel): number {
  if (level === 'none') return 0;
  const words = word.lines.length * TYPE.emotionWord.lineHeight;
  return level === 'word' ? words : words + reason.lines.length * TYPE.emotionReason.lineHeight;
}

/** Top of the label's first line. */
export function labelTop(label: Label, { side, level, lines }: LabelChoice): number {
  const gap = GRID.labelGap + lines * TYPE.emotionWord.lineHeight;
  return side === 'below' ? label.y + gap : label.y - gap - labelHeight(label, level);
}

/** The rectangles that the letters of a label fill, line by line. */
export function labelBoxes(label: Label, choice: LabelChoice): Rect[] {
  const { level } = choice;
  if (level === 'none') return [];
  const boxes: Rect[] = [];
  let top = labelTop(label, choice);
  const add = (text: BrokenText, style: (typeof TYPE)['emotionWord']): void => {
    for (const line of text.lines) {
      const baseline = top + style.lineHeight / 2 + style.size * 0.36;
      boxes.push({
        x: label.x - line.width / 2,
        y: baseline - LETTERS_ABOVE * style.size,
        width: line.width,
        height: (LETTERS_ABOVE + LETTERS_BELOW) * style.size,
      });
      top += style.lineHeight;
    }
  };
  add(label.word, TYPE.emotionWord);
  if (level === 'full') add(label.reason, TYPE.emotionReason);
  return boxes;
}
