import type { OpportunityCard } from '@wayline/domain';
import { effortGlyph } from '../../marks/effortGlyph.ts';
import { breakLines } from '../../text/breakLines.ts';
import { textMarks } from '../../text/textMarks.ts';
import { TYPE } from '../../theme/type.ts';
import type { CardContext, CardDrawing } from './cardDrawing.ts';
import { boxedHeight, CARD_INSET_X, CARD_INSET_Y, META_GAP, META_HEIGHT } from './cardFrame.ts';
import { metaLine } from './metaLine.ts';

const MOST_LINES = 3;

/** Impact and effort as a dot in a square and as numbers, its votes, then the words. What is not rated yet has a dash. */
export function drawOpportunityCard(card: OpportunityCard, width: number, context: CardContext): CardDrawing {
  const textWidth = width - 2 * CARD_INSET_X;
  const place = { x: CARD_INSET_X, y: CARD_INSET_Y + META_HEIGHT + META_GAP, width: textWidth };
  const text = breakLines(card.text, TYPE.card, textWidth, context.measurer, { maxLines: MOST_LINES });
  const meta = metaLine(card, context, {
    x: CARD_INSET_X,
    y: CARD_INSET_Y,
    width: textWidth,
    glyph: effortGlyph(card.impact, card.effort, CARD_INSET_X, CARD_INSET_Y),
    label: `${card.impact ?? '–'} : ${card.effort ?? '–'}`,
    color: 'k-opp',
    withEvidence: false,
    ...(context.votes !== undefined && { votes: context.votes }),
  });
  return {
    height: boxedHeight(META_HEIGHT + META_GAP + Math.max(1, text.lines.length) * TYPE.card.lineHeight),
    marks: [...meta, ...textMarks(text, TYPE.card, { ...place, color: 'ink' })],
    ground: { fill: 'k-opp-wash' },
    editor: { ...place, style: TYPE.card },
    clamped: text.clamped,
  };
}
