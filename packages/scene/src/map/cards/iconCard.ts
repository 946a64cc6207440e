import type { Card, DataPointCard } from '@wayline/domain';
import type { Paint } from '../../scene/mark.ts';
import { breakLines } from '../../text/breakLines.ts';
import { textMarks } from '../../text/textMarks.ts';
import { TYPE } from '../../theme/type.ts';
import type { CardContext, CardDrawing } from './cardDrawing.ts';
import { boxedHeight, CARD_INSET_X, CARD_INSET_Y } from './cardFrame.ts';

const ICON = 16;
const TEXT_GAP = 8;
const MOST_LINES = 3;

interface IconCardLook {
  readonly icon: string;
  readonly hue: Paint;
  readonly wash: Paint;
  readonly caption?: string;
}

/** A question: a wash with its icon at the left. */
export function drawQuestionCard(card: Card, width: number, context: CardContext): CardDrawing {
  return drawIconCard(card, width, context, {
    icon: 'circle-question-mark',
    hue: 'k-question',
    wash: 'k-question-wash',
  });
}

/** A datum about the customer, with the system that holds it under its name; a lock says that it is personal. */
export function drawDataPointCard(card: DataPointCard, width: number, context: CardContext): CardDrawing {
  return drawIconCard(card, width, context, {
    icon: card.sensitivity === 'none' ? 'database' : 'lock',
    hue: 'k-data',
    wash: 'k-data-wash',
    ...(card.system && { caption: card.system }),
  });
}

function drawIconCard(
  card: Card,
  width: number,
  { measurer }: CardContext,
  { icon, hue, wash, caption }: IconCardLook,
): CardDrawing {
  const textX = CARD_INSET_X + ICON + TEXT_GAP;
  const place = { x: textX, y: CARD_INSET_Y, width: width - CARD_INSET_X - textX };
  const maxLines = caption ? MOST_LINES - 1 : MOST_LINES;
  const text = breakLines(card.text, TYPE.card, place.width, measurer, { maxLines });
  const note = breakLines(caption ?? '', TYPE.caption, place.width, measurer, { maxLines: 1 });
  const textHeight = Math.max(1, text.lines.length) * TYPE.card.lineHeight;
  return {
    height: boxedHeight(textHeight + note.lines.length * TYPE.caption.lineHeight),
    marks: [
      { type: 'icon', name: icon, x: CARD_INSET_X, y: CARD_INSET_Y, size: ICON, color: hue },
      ...textMarks(text, TYPE.card, { ...place, color: 'ink' }),
      ...textMarks(note, TYPE.caption, { ...place, y: CARD_INSET_Y + textHeight, color: hue }),
    ],
    ground: { fill: wash },
    editor: { ...place, style: TYPE.card },
    clamped: text.clamped || note.clamped,
  };
}
