import type { TouchpointCard } from '@wayline/domain';
import type { Mark } from '../../scene/mark.ts';
import { breakLines } from '../../text/breakLines.ts';
import { textMarks } from '../../text/textMarks.ts';
import { TYPE } from '../../theme/type.ts';
import type { CardContext, CardDrawing } from './cardDrawing.ts';
import { boxedHeight, CARD_INSET_X, CARD_INSET_Y } from './cardFrame.ts';

const ICON = 16;
const ICON_STEP = ICON + 4;
const TEXT_GAP = 8;
const MOST_LINES = 2;
/** The name keeps at least this width; icons that would take it are counted instead. */
const LEAST_TEXT = 56;

/** A wash with the icons of all channels at the left and the name beside them. */
export function drawTouchpointCard(card: TouchpointCard, width: number, context: CardContext): CardDrawing {
  const { measurer, channelIcon } = context;
  const room = width - 2 * CARD_INSET_X;
  const most = Math.max(1, Math.floor((room - LEAST_TEXT - TEXT_GAP) / ICON_STEP));
  const icons = [...new Set(card.channelIds.map(channelIcon))];
  const fits = icons.length <= most;
  const shown = fits ? icons : icons.slice(0, most - 1);
  const marks: Mark[] = shown.map((name, index) => ({
    type: 'icon',
    name,
    x: CARD_INSET_X + index * ICON_STEP,
    y: CARD_INSET_Y,
    size: ICON,
    color: 'k-touch',
  }));
  let textX = CARD_INSET_X + shown.length * ICON_STEP;
  if (!fits) {
    const more = breakLines(`+${icons.length - shown.length}`, TYPE.meta, ICON_STEP, measurer, {
      maxLines: 1,
    });
    marks.push(
      ...textMarks(more, TYPE.meta, { x: textX, y: CARD_INSET_Y, width: ICON_STEP, color: 'k-touch' }),
    );
    textX += ICON_STEP;
  }
  if (icons.length > 0) textX += TEXT_GAP - (ICON_STEP - ICON);
  const place = { x: textX, y: CARD_INSET_Y, width: width - CARD_INSET_X - textX };
  const text = breakLines(card.text, TYPE.cardStrong, place.width, measurer, { maxLines: MOST_LINES });
  return {
    height: boxedHeight(Math.max(1, text.lines.length) * TYPE.cardStrong.lineHeight),
    marks: [...marks, ...textMarks(text, TYPE.cardStrong, { ...place, color: 'ink' })],
    ground: { fill: 'k-touch-wash' },
    editor: { ...place, style: TYPE.cardStrong },
    clamped: text.clamped,
  };
}
