import type { InsightCard, NoteCard } from '@wayline/domain';
import { quoteMark } from '../../marks/quoteMark.ts';
import type { Mark } from '../../scene/mark.ts';
import { breakLines } from '../../text/breakLines.ts';
import { textMarks } from '../../text/textMarks.ts';
import { TYPE } from '../../theme/type.ts';
import type { CardContext, CardDrawing } from './cardDrawing.ts';
import { sourceLine } from './evidenceText.ts';

const TEXT_X = 28;
const INSET_Y = 8;
const SOURCE_GAP = 4;
const MOST_LINES = 3;

/** Words that somebody said, hanging from a “66” mark, the source below; an observation hangs from a microscope. */
export function drawQuoteCard(
  card: NoteCard | InsightCard,
  width: number,
  { measurer }: CardContext,
): CardDrawing {
  const place = { x: TEXT_X, width: width - TEXT_X - 4 };
  const text = breakLines(card.text, TYPE.card, place.width, measurer, { maxLines: MOST_LINES });
  const source = breakLines(
    sourceLine(card.evidence, measurer.words),
    TYPE.caption,
    width - TEXT_X,
    measurer,
    {
      maxLines: 1,
    },
  );
  const textHeight = Math.max(1, text.lines.length) * TYPE.card.lineHeight;
  const sourceHeight =
    source.lines.length > 0 ? SOURCE_GAP + source.lines.length * TYPE.caption.lineHeight : 0;
  const isSaid = card.kind !== 'insight' || card.insight === 'openAnswer';
  const sign: Mark = isSaid
    ? quoteMark(8, INSET_Y + 1)
    : { type: 'icon', name: 'microscope', x: 8, y: INSET_Y, size: 16, color: 'k-quote' };
  return {
    height: INSET_Y + textHeight + sourceHeight + INSET_Y,
    marks: [
      sign,
      ...textMarks(text, TYPE.card, { ...place, y: INSET_Y, color: 'ink' }),
      ...textMarks(source, TYPE.caption, {
        ...place,
        y: INSET_Y + textHeight + SOURCE_GAP,
        color: 'ink-3',
      }),
    ],
    editor: { ...place, y: INSET_Y, style: TYPE.card },
    clamped: text.clamped || source.clamped,
  };
}
