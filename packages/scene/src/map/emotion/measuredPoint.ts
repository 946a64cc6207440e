import { polygonPath } from '../../marks/path.ts';
import type { Mark, Paint, Point, Rect } from '../../scene/mark.ts';
import type { TextMeasurer, TextStyle } from '../../text/measurer.ts';
import { oneLine } from '../../text/oneLine.ts';
import { TYPE } from '../../theme/type.ts';
import type { MeasuredPoint } from './emotionInput.ts';
import { valenceY } from './placeMarkers.ts';

/** Half the width of the beam's ends, and half the diagonal of the diamond at the value. */
const BEAM_END = 7;
const DIAMOND = 5.5;
const LABEL_GAP = 14;
const GROUND_MARGIN = 3;
const LABEL: TextStyle = { ...TYPE.emotionWord, tabular: true };
const DETAIL: TextStyle = { ...TYPE.emotionReason, tabular: true };

/** A measured value's beam and label, and the room that they take; y is 0 at +2. */
export interface MeasuredDrawing {
  readonly marks: readonly Mark[];
  readonly boxes: readonly Rect[];
}

/** What already stands where a label could go. */
export interface Surroundings {
  /** Markers and the labels of other measured values. */
  readonly taken: readonly Rect[];
  /** Points along the curves. */
  readonly traces: readonly Point[];
}

/** How far a label may leave its beam's middle, nearest first. */
const SHIFTS = [0, -8, 8, -16, 16] as const;
/** What it costs a label to meet something, to stand at the right, and to be a unit away from the beam's middle. */
const COVERS_MARKER = 100;
const MEETS_CURVE = 30;
const ON_ZERO_LINE = 5;
const AT_RIGHT = 2;
const AWAY = 0.5;

/**
 * The 95 % interval as an I-beam and a paper diamond at the value, the label beside it where it covers least: at the
 * left and level with the diamond if it can.
 */
export function drawMeasuredPoint(
  point: MeasuredPoint,
  x: number,
  surroundings: Surroundings,
  measurer: TextMeasurer,
): MeasuredDrawing {
  const y = valenceY(point.valence);
  const top = valenceY(point.high);
  const bottom = valenceY(point.low);
  const width = Math.max(measurer.width(point.label, LABEL), measurer.width(point.detail, DETAIL));
  const places = [true, false].flatMap((atLeft) =>
    SHIFTS.map((shift) => {
      const left = atLeft ? x - LABEL_GAP - width : x + LABEL_GAP;
      const box = { x: left, y: y - 13 + shift, width, height: 28 };
      const cost = placeCost(box, surroundings) + (atLeft ? 0 : AT_RIGHT) + Math.abs(shift) * AWAY;
      return { atLeft, shift, box, cost };
    }),
  );
  const best = places.reduce((a, b) => (b.cost < a.cost ? b : a));
  const text = (words: string, style: TextStyle, lineTop: number, color: Paint): Mark[] => {
    const mark = oneLine(words, style, measurer, {
      x: best.box.x,
      y: lineTop + best.shift,
      width: width + 1,
      align: best.atLeft ? 'end' : 'start',
      color,
    });
    return mark ? [mark] : [];
  };
  // Two lines of small text on the zero line: a halo around letters would leave it standing between the words.
  const ground: Mark = {
    type: 'rect',
    x: best.box.x - GROUND_MARGIN,
    y: best.box.y,
    width: width + 2 * GROUND_MARGIN,
    height: best.box.height,
    radius: 2,
    fill: 'paper',
  };
  const beamTop = Math.min(top, y - DIAMOND);
  const beamBox = {
    x: x - BEAM_END,
    y: beamTop,
    width: 2 * BEAM_END,
    height: Math.max(bottom, y + DIAMOND) - beamTop,
  };
  return {
    marks: [
      ground,
      ...beamMarks(x, y, top, bottom, point.indicative),
      ...text(point.label, LABEL, y - 15, 'ink'),
      ...text(point.detail, DETAIL, y + 1, 'ink-2'),
    ],
    boxes: [beamBox, best.box],
  };
}

function placeCost(box: Rect, { taken, traces }: Surroundings): number {
  if (box.x < 0) return COVERS_MARKER;
  const zero = valenceY(0);
  const covered = taken.filter(
    (other) =>
      other.x < box.x + box.width &&
      box.x < other.x + other.width &&
      other.y < box.y + box.height &&
      box.y < other.y + other.height,
  );
  const meets = traces.some(
    ({ x, y }) => x > box.x - 2 && x < box.x + box.width + 2 && y > box.y && y < box.y + box.height,
  );
  const onZero = zero > box.y && zero < box.y + box.height;
  return covered.length * COVERS_MARKER + (meets ? MEETS_CURVE : 0) + (onZero ? ON_ZERO_LINE : 0);
}

function beamMarks(x: number, y: number, top: number, bottom: number, indicative: boolean): Mark[] {
  const stroke = { stroke: 'ink', strokeWidth: 1.75 } as const;
  const end = (at: number): Mark => ({
    type: 'line',
    x1: x - BEAM_END,
    y1: at,
    x2: x + BEAM_END,
    y2: at,
    ...stroke,
  });
  const diamond = polygonPath([
    { x, y: y - DIAMOND },
    { x: x + DIAMOND, y },
    { x, y: y + DIAMOND },
    { x: x - DIAMOND, y },
  ]);
  return [
    { type: 'line', x1: x, y1: top, x2: x, y2: bottom, ...stroke, ...(indicative && { dash: [3, 3] }) },
    end(top),
    end(bottom),
    { type: 'path', d: diamond, fill: 'paper', ...stroke },
  ];
}
