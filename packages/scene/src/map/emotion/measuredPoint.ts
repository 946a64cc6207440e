import { polygonPath } from '../../marks/path.ts';
import type { Mark, Point, Rect } from '../../scene/mark.ts';
import type { TextMeasurer, TextStyle } from '../../text/measurer.ts';
import { oneLine } from '../../text/oneLine.ts';
import { GRID } from '../../theme/grid.ts';
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
  /** The paper behind the label; the curves run over it. */
  readonly ground: Mark;
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

/** Where a beam may stand beside the middle of its step's column, nearest first. */
const BEAM_PLACES = [0, 22, -22, 36, -36] as const;
/** How far a label may leave its beam's middle, nearest first. */
const SHIFTS = [0, -8, 8, -16, 16] as const;
/** What it costs a label to meet something, to stand at the right, and to be a unit away from the beam's middle. */
const COVERS_MARKER = 100;
const MEETS_CURVE = 30;
const ON_ZERO_LINE = 5;
const AT_RIGHT = 2;
const AWAY = 0.5;
const ABOVE_OR_BELOW = 12;

/**
 * The 95 % interval as an I-beam and a paper diamond at the value, the label beside it where it covers least: at the
 * left and level with the diamond if it can. `column` is the middle of the step.
 */
export function drawMeasuredPoint(
  point: MeasuredPoint,
  column: number,
  surroundings: Surroundings,
  measurer: TextMeasurer,
): MeasuredDrawing {
  const y = valenceY(point.valence);
  const top = valenceY(point.high);
  const bottom = valenceY(point.low);
  const beamTop = Math.min(top, y - DIAMOND);
  const beamAt = (at: number): Rect => ({
    x: at - BEAM_END,
    y: beamTop,
    width: 2 * BEAM_END,
    height: Math.max(bottom, y + DIAMOND) - beamTop,
  });
  const isFree = (at: number): boolean => !surroundings.taken.some((other) => overlaps(beamAt(at), other));
  // On a marker the beam would hide the face that it is compared with: it steps aside.
  const x = BEAM_PLACES.map((dx) => column + dx).find(isFree) ?? column;
  const lines = [
    { text: point.label, style: LABEL, color: 'ink' },
    ...point.details.map((text) => ({ text, style: DETAIL, color: 'ink-2' }) as const),
  ] as const;
  const width = Math.max(...lines.map(({ text, style }) => measurer.width(text, style)));
  const height = lines.reduce((sum, { style }) => sum + style.lineHeight, 0);
  const { align, box } = bestPlace(labelPlaces(x, y, beamAt(x), width, height), surroundings);
  const texts: Mark[] = [];
  let lineTop = box.y;
  for (const { text, style, color } of lines) {
    const place = { x: box.x, y: lineTop, width: width + 1, align, color };
    const mark = oneLine(text, style, measurer, {
      ...place,
      halo: { color: 'paper', width: GRID.haloWidth / 2 },
    });
    if (mark) texts.push(mark);
    lineTop += style.lineHeight;
  }
  return {
    // Small text on the zero line: a halo around the letters would leave it standing between the words.
    ground: {
      type: 'rect',
      x: box.x - GROUND_MARGIN,
      y: box.y,
      width: width + 2 * GROUND_MARGIN,
      height,
      radius: 2,
      fill: 'paper',
    },
    marks: [...beamMarks(x, y, top, bottom, point.indicative), ...texts],
    boxes: [beamAt(x), box],
  };
}

interface LabelPlace {
  readonly align: 'start' | 'middle' | 'end';
  readonly box: Rect;
  /** How far from wished: at the left, level with the diamond. */
  readonly cost: number;
}

function labelPlaces(x: number, y: number, beam: Rect, width: number, height: number): LabelPlace[] {
  const size = { width, height };
  const beside = SHIFTS.flatMap((shift): LabelPlace[] => {
    const top = y - height / 2 + shift;
    const away = Math.abs(shift) * AWAY;
    return [
      { align: 'end', box: { x: x - LABEL_GAP - width, y: top, ...size }, cost: away },
      { align: 'start', box: { x: x + LABEL_GAP, y: top, ...size }, cost: away + AT_RIGHT },
    ];
  });
  const middle = x - width / 2;
  return [
    ...beside,
    { align: 'middle', box: { x: middle, y: beam.y + beam.height + 4, ...size }, cost: ABOVE_OR_BELOW },
    { align: 'middle', box: { x: middle, y: beam.y - 4 - height, ...size }, cost: ABOVE_OR_BELOW + 1 },
  ];
}

function bestPlace(places: readonly LabelPlace[], surroundings: Surroundings): LabelPlace {
  const rated = places.map((place) => ({ place, cost: place.cost + placeCost(place.box, surroundings) }));
  return rated.reduce((a, b) => (b.cost < a.cost ? b : a)).place;
}

function placeCost(box: Rect, { taken, traces }: Surroundings): number {
  if (box.x < 0) return COVERS_MARKER;
  const zero = valenceY(0);
  const covered = taken.filter((other) => overlaps(other, box));
  const meets = traces.some(
    ({ x, y }) => x > box.x - 2 && x < box.x + box.width + 2 && y > box.y && y < box.y + box.height,
  );
  const onZero = zero > box.y && zero < box.y + box.height;
  return covered.length * COVERS_MARKER + (meets ? MEETS_CURVE : 0) + (onZero ? ON_ZERO_LINE : 0);
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

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
