import type { Point, Rect } from '../../scene/mark.ts';
import { breakLines } from '../../text/breakLines.ts';
import type { TextMeasurer } from '../../text/measurer.ts';
import { GRID } from '../../theme/grid.ts';
import { TYPE } from '../../theme/type.ts';
import type { CurveSegment } from '../curve/emotionCurve.ts';
import type { MapGrid } from '../mapGrid.ts';
import type { Label, LabelChoice } from './labelGeometry.ts';
import { type LabelRequest, placeLabels } from './placeLabels.ts';
import type { EmotionMarker, PersonaCurve } from './placeMarkers.ts';
import { preferredSide } from './preferredSide.ts';
import { TRACE_STEP, type TracedCurve } from './traceCurves.ts';

export interface LabelledMarker {
  readonly marker: EmotionMarker;
  readonly label: Label;
  readonly choice: LabelChoice;
}

export interface LabelledCurve {
  readonly curve: PersonaCurve;
  readonly segments: readonly CurveSegment[];
  readonly markers: readonly LabelledMarker[];
}

const MOST_REASON_LINES = 2;
const SIDE_MARGIN = 8;
const WIDEST_LABEL = 176;
const EDGE = 4;

/** Finds a place for the label of every point, column by column. */
export function labelCurves(
  traced: readonly TracedCurve[],
  measured: ReadonlyMap<number, readonly Rect[]>,
  grid: MapGrid,
  measurer: TextMeasurer,
): LabelledCurve[] {
  const chosen = new Map<EmotionMarker, { label: Label; choice: LabelChoice }>();
  const columns = new Set(traced.flatMap(({ curve }) => curve.markers.map(({ column }) => column)));
  for (const column of columns) {
    const here = traced.flatMap((own) => {
      const index = own.curve.markers.findIndex((marker) => marker.column === column);
      const marker = own.curve.markers[index];
      return marker ? [{ own, index, marker }] : [];
    });
    const requests = here.map(({ own, index, marker }) =>
      requestOf(own, index, marker, traced, measured.get(column) ?? [], grid, measurer),
    );
    const choices = placeLabels(requests);
    for (const [i, { marker }] of here.entries()) {
      const label = requests[i]?.label;
      const choice = choices[i];
      if (label && choice) chosen.set(marker, { label, choice });
    }
  }
  return traced.map(({ curve, segments }) => ({
    curve,
    segments,
    markers: curve.markers.flatMap((marker) => {
      const found = chosen.get(marker);
      return found ? [{ marker, ...found }] : [];
    }),
  }));
}

function requestOf(
  own: TracedCurve,
  index: number,
  marker: EmotionMarker,
  all: readonly TracedCurve[],
  measured: readonly Rect[],
  grid: MapGrid,
  measurer: TextMeasurer,
): LabelRequest {
  const width = Math.min(WIDEST_LABEL, (grid.columns[marker.column]?.width ?? 0) - 2 * SIDE_MARGIN);
  const isFirst = index === 0;
  const word = breakLines(wordOf(own.curve, marker, isFirst), TYPE.emotionWord, width, measurer, {
    maxLines: 1,
  });
  const reason = breakLines(marker.emotion.reason, TYPE.emotionReason, width, measurer, {
    maxLines: MOST_REASON_LINES,
    balance: true,
  });
  const others = all.filter((other) => other !== own);
  const before = own.curve.markers[index - 1]?.y;
  const after = own.curve.markers[index + 1]?.y;
  const side = preferredSide(
    marker.y,
    own.rank,
    others.flatMap((other) => {
      const y = heightAt(other, marker);
      return y === undefined ? [] : [{ y, rank: other.rank }];
    }),
    { ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
  );
  return {
    label: { x: insideLane(marker.x, Math.max(word.width, reason.width), grid), y: marker.y, word, reason },
    ...(side && { prefers: side }),
    essential: isFirst,
    own: pointsNear(own.trace, marker.x),
    others: others.flatMap(({ trace }) => pointsNear(trace, marker.x)),
    obstacles: [...measured, ...others.flatMap(({ curve }) => markerBoxes(curve, marker.column))],
  };
}

/** The middle of a label of this width, so that it does not leave the lane at its ends. */
function insideLane(x: number, width: number, grid: MapGrid): number {
  const half = width / 2 + EDGE;
  return Math.min(Math.max(x, half), Math.max(half, grid.width - GRID.laneHeaderWidth - half));
}

/** The points of a trace, which runs from left to right, that a label around `x` could meet. */
function pointsNear(trace: readonly Point[], x: number): readonly Point[] {
  const reach = WIDEST_LABEL / 2 + TRACE_STEP;
  let low = 0;
  let high = trace.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((trace[middle]?.x ?? 0) < x - reach) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < trace.length && (trace[end]?.x ?? 0) <= x + reach) end++;
  return trace.slice(low, end);
}

/** The first point of a curve says whose it is; the word then goes on in small letters, unless it is all capitals. */
function wordOf({ persona }: PersonaCurve, { emotion }: EmotionMarker, isFirst: boolean): string {
  const word = emotion.word?.trim() ?? '';
  if (!isFirst) return word;
  const name = persona.name.trim().split(/\s+/)[0] || persona.archetype;
  if (!word) return name;
  const [first = '', second = ''] = word;
  const goesOn = second === second.toLowerCase() ? first.toLowerCase() + word.slice(first.length) : word;
  return name ? `${name}: ${goesOn}` : word;
}

function heightAt({ curve, trace }: TracedCurve, { column, x }: EmotionMarker): number | undefined {
  const own = curve.markers.find((marker) => marker.column === column);
  if (own) return own.y;
  const first = trace[0];
  const last = trace.at(-1);
  if (!first || !last || x < first.x || x > last.x) return undefined;
  return trace.find((point) => point.x >= x)?.y;
}

function markerBoxes(curve: PersonaCurve, column: number): Rect[] {
  const size = GRID.faceSize;
  return curve.markers
    .filter((marker) => Math.abs(marker.column - column) <= 1)
    .map(({ x, y }) => ({ x: x - size / 2, y: y - size / 2, width: size, height: size }));
}
