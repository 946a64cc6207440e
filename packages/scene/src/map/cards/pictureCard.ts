import type { Card } from '@wayline/domain';
import type { Mark } from '../../scene/mark.ts';
import { breakLines } from '../../text/breakLines.ts';
import { textMarks } from '../../text/textMarks.ts';
import { GRID } from '../../theme/grid.ts';
import { TYPE } from '../../theme/type.ts';
import type { CardContext, CardDrawing } from './cardDrawing.ts';

const CAPTION_GAP = 4;
const MOST_LINES = 2;
const ICON = 18;

/** A 4 : 3 picture with a hairline edge and its caption below; an empty frame until a picture is chosen. */
export function drawPictureCard(card: Card, width: number, { measurer }: CardContext): CardDrawing {
  const height = Math.round((width * 3) / 4);
  const frame = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius: GRID.cardRadius };
  const edge: Mark = { type: 'rect', ...frame, stroke: 'line-2', strokeWidth: 1 };
  const picture: Mark[] = card.imageId
    ? [{ type: 'image', fileId: card.imageId, x: 0, y: 0, width, height, radius: GRID.cardRadius }, edge]
    : [
        { ...edge, fill: 'wash' },
        {
          type: 'icon',
          name: 'image',
          x: (width - ICON) / 2,
          y: (height - ICON) / 2,
          size: ICON,
          color: 'ink-3',
        },
      ];
  const place = { x: GRID.cardPaddingX, y: height + CAPTION_GAP, width: width - 2 * GRID.cardPaddingX };
  const text = breakLines(card.text, TYPE.caption, place.width, measurer, { maxLines: MOST_LINES });
  return {
    height: height + CAPTION_GAP + Math.max(1, text.lines.length) * TYPE.caption.lineHeight,
    marks: [...picture, ...textMarks(text, TYPE.caption, { ...place, color: 'ink-2' })],
    editor: { ...place, style: TYPE.caption },
    clamped: text.clamped,
  };
}
