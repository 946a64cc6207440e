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
/** A wider card keeps its picture this wide, and has its caption beside it where there is room. */
const WIDEST = 176;
const LEAST_BESIDE = 96;

/** A 4 : 3 picture with a hairline edge and its caption; an empty frame until a picture is chosen. */
export function drawPictureCard(card: Card, cardWidth: number, { measurer }: CardContext): CardDrawing {
  const width = Math.min(cardWidth, WIDEST);
  const height = Math.round((width * 3) / 4);
  const isBeside = cardWidth - width >= LEAST_BESIDE;
  const place = isBeside
    ? { x: width + GRID.cardPaddingX, y: CAPTION_GAP, width: cardWidth - width - 2 * GRID.cardPaddingX }
    : { x: GRID.cardPaddingX, y: height + CAPTION_GAP, width: cardWidth - 2 * GRID.cardPaddingX };
  const text = breakLines(card.text, TYPE.caption, place.width, measurer, {
    maxLines: isBeside ? Math.floor(height / TYPE.caption.lineHeight) : MOST_LINES,
  });
  const textHeight = Math.max(1, text.lines.length) * TYPE.caption.lineHeight;
  return {
    height: isBeside ? height : height + CAPTION_GAP + textHeight,
    marks: [
      ...frameMarks(card, width, height),
      ...textMarks(text, TYPE.caption, { ...place, color: 'ink-2' }),
    ],
    editor: { ...place, style: TYPE.caption },
    clamped: text.clamped,
  };
}

function frameMarks({ imageId }: Card, width: number, height: number): Mark[] {
  const edge: Mark = {
    type: 'rect',
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    radius: GRID.cardRadius - 0.5,
    stroke: 'line-2',
    strokeWidth: GRID.stroke.hairline,
  };
  const [x, y] = [(width - ICON) / 2, (height - ICON) / 2];
  const empty: Mark[] = [
    { ...edge, fill: 'wash' },
    { type: 'icon', name: 'image', x, y, size: ICON, color: 'ink-3' },
  ];
  if (!imageId) return empty;
  const place = { x: 0, y: 0, width, height, radius: GRID.cardRadius };
  return [{ type: 'image', fileId: imageId, ...place, fallback: empty }, edge];
}
