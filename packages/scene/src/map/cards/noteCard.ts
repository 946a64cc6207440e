import type { Card } from '@wayline/domain';
import { LANES } from '@wayline/domain';
import { breakLines } from '../../text/breakLines.ts';
import { textMarks } from '../../text/textMarks.ts';
import { TYPE } from '../../theme/type.ts';
import type { CardContext, CardDrawing } from './cardDrawing.ts';
import { boxedHeight, CARD_INSET_X, CARD_INSET_Y } from './cardFrame.ts';

const MOST_LINES = 3;
const MOST_LINES_ON_WASH = 2;

/** A white card with an edge; on the wash of the back office in a blueprint's lower lanes. */
export function drawNoteCard(
  card: Card,
  width: number,
  { measurer, lane, grounds }: CardContext,
): CardDrawing {
  const onWash = LANES[lane.type].wash === true;
  const textWidth = width - 2 * CARD_INSET_X;
  const text = breakLines(card.text, TYPE.card, textWidth, measurer, {
    maxLines: onWash ? MOST_LINES_ON_WASH : MOST_LINES,
  });
  const place = { x: CARD_INSET_X, y: CARD_INSET_Y, width: textWidth };
  return {
    height: boxedHeight(Math.max(1, text.lines.length) * TYPE.card.lineHeight),
    marks: textMarks(text, TYPE.card, { ...place, color: 'ink' }),
    ground: { fill: onWash ? (grounds ? 'wash' : 'paper') : 'card', edge: 'line-2' },
    editor: { ...place, style: TYPE.card },
    clamped: text.clamped,
  };
}
