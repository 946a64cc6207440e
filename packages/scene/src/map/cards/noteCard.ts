import type { Card } from '@wayline/domain';
import { LANES } from '@wayline/domain';
import type { Paint } from '../../scene/mark.ts';
import { breakLines } from '../../text/breakLines.ts';
import { textMarks } from '../../text/textMarks.ts';
import { inkOn } from '../../theme/inkOn.ts';
import { TYPE } from '../../theme/type.ts';
import { userPaint } from '../../theme/userPaint.ts';
import type { CardContext, CardDrawing } from './cardDrawing.ts';
import { boxedHeight, CARD_INSET_X, CARD_INSET_Y } from './cardFrame.ts';

const MOST_LINES = 3;
const MOST_LINES_ON_WASH = 2;

/** A white card with an edge, or one on the wash of the back office; in a colour of its own where it has one. */
export function drawNoteCard(card: Card, width: number, context: CardContext): CardDrawing {
  const onWash = LANES[context.lane.type].wash === true;
  const textWidth = width - 2 * CARD_INSET_X;
  const text = breakLines(card.text, TYPE.card, textWidth, context.measurer, {
    maxLines: onWash ? MOST_LINES_ON_WASH : MOST_LINES,
  });
  const place = { x: CARD_INSET_X, y: CARD_INSET_Y, width: textWidth };
  const ground = groundOf(card, onWash, context.grounds);
  return {
    height: boxedHeight(Math.max(1, text.lines.length) * TYPE.card.lineHeight),
    marks: textMarks(text, TYPE.card, { ...place, color: inkOn(ground.fill) }),
    ground,
    editor: { ...place, style: TYPE.card },
    clamped: text.clamped,
  };
}

function groundOf(card: Card, onWash: boolean, grounds: boolean): NonNullable<CardDrawing['ground']> {
  const usual = { fill: onWash ? (grounds ? 'wash' : 'paper') : 'card', edge: 'line-2' } as const;
  const own = userPaint(card.color);
  if (!own) return usual;
  // Hues are made for signs on a ground: a card takes them as its edge, so that its text stays ink.
  return isGround(own) ? { fill: own } : { ...usual, edge: own };
}

const isGround = (paint: Paint): boolean =>
  paint.startsWith('#') || paint.startsWith('sticky') || paint.endsWith('-wash');
