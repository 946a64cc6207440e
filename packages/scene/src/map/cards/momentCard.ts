import type { MomentCard } from '@wayline/domain';
import { momentDiamond } from '../../marks/momentDiamond.ts';
import { breakLines } from '../../text/breakLines.ts';
import { textMarks } from '../../text/textMarks.ts';
import { TYPE } from '../../theme/type.ts';
import type { CardContext, CardDrawing } from './cardDrawing.ts';

const INSET = 8;
const DIAMOND = 18;
const TEXT_X: number = INSET + DIAMOND + 8;

/** A diamond with the moment's kind in its hue and its name in ink; no box. */
export function drawMomentCard(card: MomentCard, width: number, { measurer }: CardContext): CardDrawing {
  const { words } = measurer;
  const place = { x: TEXT_X, width: width - TEXT_X - 4 };
  const kind = breakLines(
    card.makeOrBreak ? words.makeOrBreak : words.moments[card.moment],
    TYPE.momentKind,
    place.width,
    measurer,
    { maxLines: 1 },
  );
  const text = breakLines(card.text, TYPE.card, place.width, measurer, { maxLines: 2, balance: true });
  const textY = INSET + TYPE.momentKind.lineHeight;
  return {
    height: textY + Math.max(1, text.lines.length) * TYPE.card.lineHeight,
    marks: [
      momentDiamond(card.makeOrBreak, INSET, INSET - 1, DIAMOND),
      ...textMarks(kind, TYPE.momentKind, { ...place, y: INSET, color: 'k-moment' }),
      ...textMarks(text, TYPE.card, { ...place, y: textY, color: 'ink' }),
    ],
    editor: { ...place, y: textY, style: TYPE.card },
    clamped: text.clamped,
  };
}
