import type { PainCard } from '@wayline/domain';
import { severityGlyph } from '../../marks/severityGlyph.ts';
import { breakLines } from '../../text/breakLines.ts';
import { textMarks } from '../../text/textMarks.ts';
import { TYPE } from '../../theme/type.ts';
import type { CardContext, CardDrawing } from './cardDrawing.ts';
import { boxedHeight, CARD_INSET_X, CARD_INSET_Y, META_GAP, META_HEIGHT } from './cardFrame.ts';
import { metaLine } from './metaLine.ts';

const MOST_LINES = 3;

/** Severity and frequency as a field and as numbers, who feels it, how well it is known; then the words. */
export function drawPainCard(card: PainCard, width: number, context: CardContext): CardDrawing {
  const textWidth = width - 2 * CARD_INSET_X;
  const place = { x: CARD_INSET_X, y: CARD_INSET_Y + META_HEIGHT + META_GAP, width: textWidth };
  const text = breakLines(card.text, TYPE.card, textWidth, context.measurer, { maxLines: MOST_LINES });
  const meta = metaLine(card, context, {
    x: CARD_INSET_X,
    y: CARD_INSET_Y,
    width: textWidth,
    glyph: severityGlyph(card.severity, card.frequency, CARD_INSET_X, CARD_INSET_Y),
    label: `${card.severity} × ${card.frequency}`,
    color: 'k-pain',
    withEvidence: true,
  });
  return {
    height: boxedHeight(META_HEIGHT + META_GAP + Math.max(1, text.lines.length) * TYPE.card.lineHeight),
    marks: [...meta, ...textMarks(text, TYPE.card, { ...place, color: 'ink' })],
    ground: { fill: 'k-pain-wash' },
    editor: { ...place, style: TYPE.card },
    clamped: text.clamped,
  };
}
