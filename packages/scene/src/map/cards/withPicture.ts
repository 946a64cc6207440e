import { GRID } from '../../theme/grid.ts';
import { moveMark } from '../moveMark.ts';
import type { CardDrawing } from './cardDrawing.ts';

/** Height to width of a picture above words: flatter than a storyboard's, so that the words stay the card. */
const RATIO = 9 / 16;
const GAP = 2;

/** A drawing with a picture across its top; everything else moves down by as much. */
export function withPicture(drawing: CardDrawing, fileId: string, cardWidth: number): CardDrawing {
  const inset = drawing.ground ? GRID.stroke.hairline : 0;
  const width = cardWidth - 2 * inset;
  const height = Math.round(width * RATIO);
  const down = inset + height + GAP;
  const radius = GRID.cardRadius - inset;
  const place = { x: inset, y: inset, width, height, radius };
  return {
    ...drawing,
    height: drawing.height + down,
    marks: [
      { type: 'image', fileId, ...place, fallback: [{ type: 'rect', ...place, fill: 'wash' }] },
      ...drawing.marks.map((mark) => moveMark(mark, 0, down)),
    ],
    editor: { ...drawing.editor, y: drawing.editor.y + down },
  };
}
