import { type PeakAndEnd, rememberedOf } from '@wayline/domain';
import { textBox } from '../../item/textBox.ts';
import { emotionFace } from '../../marks/face.ts';
import type { Mark, Rect } from '../../scene/mark.ts';
import type { Part } from '../../scene/scene.ts';
import type { TextMeasurer } from '../../text/measurer.ts';
import { textMarks } from '../../text/textMarks.ts';
import { GRID } from '../../theme/grid.ts';
import { personaLook } from '../../theme/persona.ts';
import { TYPE } from '../../theme/type.ts';
import { curvePath } from '../curve/curvePath.ts';
import type { LaneBody } from '../laneBody.ts';
import type { MapGrid } from '../mapGrid.ts';
import { moveMark } from '../moveMark.ts';
import { axisMarks, levelMarks } from './emotionAxis.ts';
import type { EmotionInput } from './emotionInput.ts';
import { type LabelledCurve, type LabelledMarker, labelCurves } from './labelCurves.ts';
import { labelBoxes, labelHeight, labelTop } from './labelGeometry.ts';
import { drawMeasuredPoint } from './measuredPoint.ts';
import { type PersonaCurve, placeMarkers, valenceY } from './placeMarkers.ts';
import { endMark, peakMark } from './rememberedMarks.ts';
import { traceCurves } from './traceCurves.ts';

const GAP_DASH = [5, 6];
const GAP_WIDTH = 1.75;
/** A stem begins this far below the label or the marker over it. */
const STEM_GAP = 6;
const STEM_DASH = [1, 4];
/** What stays free between a label and the lane's lines. */
const MARGIN = 4;

const GAP_MARGIN = 3;

const inSteps = (height: number): number => Math.ceil(height / GRID.laneStep) * GRID.laneStep;

/** The emotion lane: a zero line and levels, one monotone curve per persona, faces, words and measured values. */
export function layoutEmotionLane(
  laneId: string,
  input: EmotionInput,
  grid: MapGrid,
  measurer: TextMeasurer,
): LaneBody {
  const curves = placeMarkers(input.personas, input.emotions, grid);
  const traced = traceCurves(curves);
  const traces = traced.flatMap(({ trace }) => trace);
  const taken: Rect[] = curves.flatMap(({ markers }) => markers.map(markerBox));
  const measured = new Map<number, Rect[]>();
  const measuredMarks: Mark[] = [];
  const grounds: Mark[] = [];
  for (const point of input.measured) {
    const column = grid.columnOf.get(point.stepId);
    const span = column === undefined ? undefined : grid.columns[column];
    if (column === undefined || !span) continue;
    const x = span.x + span.width / 2 - GRID.laneHeaderWidth;
    const drawing = drawMeasuredPoint(point, x, { taken, traces }, measurer);
    measuredMarks.push(...drawing.marks);
    grounds.push(drawing.ground);
    taken.push(...drawing.boxes);
    for (const near of [column - 1, column, column + 1]) {
      measured.set(near, [...(measured.get(near) ?? []), ...drawing.boxes]);
    }
  }
  const labelled = labelCurves(traced, measured, grid, measurer);

  const highest = Math.min(0, ...labelled.flatMap(({ markers }) => markers.map(topOf)));
  const top = GRID.emotionTop + Math.max(0, inSteps(MARGIN - highest - GRID.emotionTop));
  const lowest = Math.max(0, ...labelled.flatMap(({ markers }) => markers.map(bottomOf)));
  const below = Math.max(GRID.emotionLaneHeight - GRID.emotionTop, inSteps(lowest + MARGIN));
  const height = top + below;

  const lines = [
    ...levelMarks(grid.width - GRID.laneHeaderWidth, top),
    ...[...zeroLineGaps(labelled), ...grounds].map((mark) => moveMark(mark, 0, top)),
    ...stems(labelled, input.momentSteps, grid, height - top).map((mark) => moveMark(mark, 0, top)),
    ...labelled.toReversed().flatMap((curve) => lineMarks(curve).map((mark) => moveMark(mark, 0, top))),
    ...measuredMarks.map((mark) => moveMark(mark, 0, top)),
  ];
  return {
    height,
    headerMarks: axisMarks(top, measurer),
    marks: lines,
    parts: (y) =>
      labelled.toReversed().flatMap(({ curve, markers }) => {
        const remembered = rememberedOf(curve.markers.map(({ emotion }) => emotion));
        return markers.map((marker) =>
          pointPart(laneId, curve.persona.color, marker, y + top, rememberedMarks(curve, remembered, marker)),
        );
      }),
  };
}

/** The signs of the two points that stay in memory; on a curve of one or two points they would say nothing. */
function rememberedMarks(
  { persona, markers }: PersonaCurve,
  remembered: PeakAndEnd | null,
  { marker: { emotion } }: LabelledMarker,
): readonly Mark[] {
  if (!remembered || markers.length < 3) return [];
  return [
    ...(remembered.peak === emotion.id ? [peakMark(persona.color)] : []),
    ...(remembered.end === emotion.id ? [endMark(persona.color)] : []),
  ];
}

function markerBox({ x, y }: { readonly x: number; readonly y: number }): Rect {
  const half = GRID.faceSize / 2;
  return { x: x - half, y: y - half, width: GRID.faceSize, height: GRID.faceSize };
}

function topOf({ label, choice }: LabelledMarker): number {
  return choice.side === 'above' ? labelTop(label, choice) : label.y - GRID.faceSize / 2;
}

function bottomOf({ label, choice }: LabelledMarker): number {
  return choice.side === 'below' ? labelTop(label, choice) + labelHeight(label, choice.level) : label.y;
}

/** Paper where a label lies on the zero line: the halo of its letters would leave the line between its words. */
function zeroLineGaps(curves: readonly LabelledCurve[]): Mark[] {
  const zero = valenceY(0);
  return curves.flatMap(({ markers }) =>
    markers
      .flatMap(({ label, choice }) => labelBoxes(label, choice))
      .filter(({ y, height }) => y < zero && zero < y + height)
      .map(
        ({ x, width }): Mark => ({
          type: 'rect',
          x: x - GAP_MARGIN,
          y: zero - 1,
          width: width + 2 * GAP_MARGIN,
          height: 2,
          fill: 'paper',
        }),
      ),
  );
}

function lineMarks({ curve, segments }: LabelledCurve): Mark[] {
  const { paint, dash } = personaLook(curve.persona.color);
  const known = segments.filter(({ gap }) => !gap);
  const gaps = segments.filter(({ gap }) => gap);
  const marks: Mark[] = [];
  if (gaps.length > 0) {
    marks.push({
      type: 'path',
      d: curvePath(gaps),
      stroke: paint,
      strokeWidth: GAP_WIDTH,
      dash: GAP_DASH,
    });
  }
  if (known.length > 0) {
    marks.push({
      type: 'path',
      d: curvePath(known),
      stroke: paint,
      strokeWidth: GRID.stroke.emotion,
      join: 'round',
      // Round ends would close the gaps of a dash.
      ...(dash ? { dash } : { cap: 'round' }),
    });
  }
  return marks;
}

/** Dotted lines from the moments of truth below up to the lowest thing at their step. */
function stems(
  curves: readonly LabelledCurve[],
  stepIds: readonly string[],
  grid: MapGrid,
  bottom: number,
): Mark[] {
  return stepIds.flatMap((stepId): Mark[] => {
    const column = grid.columnOf.get(stepId);
    const span = column === undefined ? undefined : grid.columns[column];
    if (!span) return [];
    const ends = curves.flatMap(({ markers }) =>
      markers
        .filter(({ marker }) => marker.column === column)
        .map(({ marker, label, choice }) =>
          choice.side === 'below' && choice.level !== 'none'
            ? labelTop(label, choice) + labelHeight(label, choice.level)
            : marker.y + GRID.faceSize / 2,
        ),
    );
    if (ends.length === 0) return [];
    const x = span.x + span.width / 2 - GRID.laneHeaderWidth;
    const y1 = Math.max(...ends) + STEM_GAP;
    if (y1 >= bottom) return [];
    return [
      {
        type: 'line',
        x1: x,
        y1,
        x2: x,
        y2: bottom,
        stroke: 'k-moment',
        strokeWidth: 1.25,
        dash: STEM_DASH,
        cap: 'round',
      },
    ];
  });
}

function pointPart(
  laneId: string,
  color: number,
  { marker, label, choice }: LabelledMarker,
  top: number,
  remembered: readonly Mark[],
): Part {
  const { emotion } = marker;
  const half = GRID.faceSize / 2;
  const width = Math.max(GRID.columnMinWidth, label.word.width, label.reason.width);
  // Near the ends of the lane a label is not centred on its point.
  const place = { x: label.x - marker.x + half - width / 2, width, align: 'middle' } as const;
  const halo = { color: 'paper', width: GRID.haloWidth / 2 } as const;
  const textTop = labelTop(label, choice) - label.y + half;
  const texts: Mark[] = [];
  if (choice.level !== 'none') {
    const { paint } = personaLook(color);
    texts.push(...textMarks(label.word, TYPE.emotionWord, { ...place, y: textTop, color: paint, halo }));
    const reasonY = textTop + label.word.lines.length * TYPE.emotionWord.lineHeight;
    if (choice.level === 'full') {
      texts.push(
        ...textMarks(label.reason, TYPE.emotionReason, { ...place, y: reasonY, color: 'ink-2', halo }),
      );
    }
  }
  const reasonHeight = Math.max(1, label.reason.lines.length) * TYPE.emotionReason.lineHeight;
  const shownWords = choice.level === 'none' ? 0 : label.word.lines.length * TYPE.emotionWord.lineHeight;
  return {
    key: emotion.id,
    kind: 'emotionPoint',
    refs: { emotionId: emotion.id, stepId: emotion.stepId, personaId: emotion.personaId, laneId },
    rect: {
      x: GRID.laneHeaderWidth + marker.x - half,
      y: top + marker.y - half,
      width: GRID.faceSize,
      height: GRID.faceSize,
    },
    marks: [...remembered, ...emotionFace(color, emotion.valence, half, half), ...texts],
    editor: textBox(place.x, textTop + shownWords, width, reasonHeight, TYPE.emotionReason, 'middle'),
    ...((choice.level !== 'full' || label.reason.clamped || label.word.clamped) && { clamped: true }),
  };
}
