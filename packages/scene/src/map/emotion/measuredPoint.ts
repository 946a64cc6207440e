import { polygonPath } from '../../marks/path.ts';
import type { Mark, Rect } from '../../scene/mark.ts';
import type { TextMeasurer } from '../../text/measurer.ts';
import { oneLine } from '../../text/oneLine.ts';
import { GRID } from '../../theme/grid.ts';
import { TYPE } from '../../theme/type.ts';
import type { MeasuredPoint } from './emotionInput.ts';
import { valenceY } from './placeMarkers.ts';

/** Half the width of the beam's ends, and half the diagonal of the diamond at the value. */
const BEAM_END = 7;
const DIAMOND = 5.5;
const LABEL_GAP = 14;
const LABEL_WIDTH = 112;

/** A measured value's beam and label, and the room that they take; y is 0 at +2. */
export interface MeasuredDrawing {
  readonly marks: readonly Mark[];
  readonly boxes: readonly Rect[];
}

/**
 * The 95 % interval as an I-beam, a paper diamond at the value, the label beside it: at the left unless that is
 * outside the lane or something already stands there.
 */
export function drawMeasuredPoint(
  point: MeasuredPoint,
  x: number,
  taken: readonly Rect[],
  measurer: TextMeasurer,
): MeasuredDrawing {
  const y = valenceY(point.valence);
  const top = valenceY(point.high);
  const bottom = valenceY(point.low);
  const beam = { stroke: 'ink', strokeWidth: 1.75 } as const;
  const line = { type: 'line', x1: x, x2: x, ...beam } as const;
  const dash = point.indicative ? { dash: [3, 3] } : {};
  const marks: Mark[] = [
    { ...line, y1: top, y2: bottom, ...dash },
    { type: 'line', x1: x - BEAM_END, y1: top, x2: x + BEAM_END, y2: top, ...beam },
    { type: 'line', x1: x - BEAM_END, y1: bottom, x2: x + BEAM_END, y2: bottom, ...beam },
    {
      type: 'path',
      d: polygonPath([
        { x, y: y - DIAMOND },
        { x: x + DIAMOND, y },
        { x, y: y + DIAMOND },
        { x: x - DIAMOND, y },
      ]),
      fill: 'paper',
      ...beam,
    },
  ];
  const halo = { color: 'paper', width: GRID.haloWidth / 2 } as const;
  const side = (left: boolean): { texts: Mark[]; box: Rect } => {
    const place = {
      x: left ? x - LABEL_GAP - LABEL_WIDTH : x + LABEL_GAP,
      width: LABEL_WIDTH,
      halo,
    } as const;
    const align = left ? 'end' : 'start';
    const label = oneLine(point.label, { ...TYPE.emotionWord, tabular: true }, measurer, {
      ...place,
      y: y - 15,
      align,
      color: 'ink',
    });
    const detail = oneLine(point.detail, { ...TYPE.emotionReason, tabular: true }, measurer, {
      ...place,
      y: y + 1,
      align,
      color: 'ink-2',
    });
    const width = Math.max(label?.width ?? 0, detail?.width ?? 0);
    const box = { x: left ? x - LABEL_GAP - width : x + LABEL_GAP, y: y - 13, width, height: 28 };
    return { texts: [label, detail].filter((mark) => mark !== undefined), box };
  };
  const isFree = ({ x: left, y: up, width, height }: Rect): boolean =>
    left >= 0 &&
    !taken.some(
      (box) =>
        box.x < left + width && left < box.x + box.width && box.y < up + height && up < box.y + box.height,
    );
  const leftSide = side(true);
  const rightSide = side(false);
  const chosen = !isFree(leftSide.box) && isFree(rightSide.box) ? rightSide : leftSide;
  const beamBox = { x: x - BEAM_END, y: Math.min(top, y - DIAMOND), width: 2 * BEAM_END, height: 0 };
  const beamHeight = Math.max(bottom, y + DIAMOND) - beamBox.y;
  return { marks: [...marks, ...chosen.texts], boxes: [{ ...beamBox, height: beamHeight }, chosen.box] };
}
