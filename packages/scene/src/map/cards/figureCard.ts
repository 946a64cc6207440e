import type { InsightCard } from '@wayline/domain';
import { breakLines } from '../../text/breakLines.ts';
import { textMarks } from '../../text/textMarks.ts';
import { GRID } from '../../theme/grid.ts';
import { TYPE } from '../../theme/type.ts';
import type { CardContext, CardDrawing } from './cardDrawing.ts';
import { sampleLine } from './evidenceText.ts';

const SOURCE_GAP = 4;
const MOST_LINES = 2;

/** A number that was counted: big, then what it counts, then its n and date. */
export function drawFigureCard(
  card: InsightCard & { readonly figure: string },
  width: number,
  { measurer }: CardContext,
): CardDrawing {
  const place = { x: GRID.cardPaddingX, width: width - 2 * GRID.cardPaddingX };
  const figure = breakLines(card.figure, TYPE.figure, place.width, measurer, { maxLines: 1 });
  const text = breakLines(card.text, TYPE.card, place.width, measurer, { maxLines: MOST_LINES });
  const sample = breakLines(
    sampleLine(card.evidence, measurer.words),
    TYPE.captionNumber,
    width - place.x - 2,
    measurer,
    {
      maxLines: 1,
    },
  );
  const textY = GRID.cardPaddingY + TYPE.figure.lineHeight;
  const sampleY = textY + Math.max(1, text.lines.length) * TYPE.card.lineHeight + SOURCE_GAP;
  const end = sample.lines.length > 0 ? sampleY + TYPE.captionNumber.lineHeight : sampleY - SOURCE_GAP;
  return {
    height: end + GRID.cardPaddingY,
    marks: [
      ...textMarks(figure, TYPE.figure, { ...place, y: GRID.cardPaddingY, color: 'ink' }),
      ...textMarks(text, TYPE.card, { ...place, y: textY, color: 'ink' }),
      ...textMarks(sample, TYPE.captionNumber, { ...place, y: sampleY, color: 'ink-3' }),
    ],
    editor: { ...place, y: textY, style: TYPE.card },
    clamped: figure.clamped || text.clamped || sample.clamped,
  };
}
