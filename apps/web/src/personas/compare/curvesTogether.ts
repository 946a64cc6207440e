import { type BoardIndex, columnsOf, emotionAt, type MapId, type Persona } from '@wayline/domain';
import {
  breakLines,
  curvePath,
  emotionCurve,
  emotionFace,
  GRID,
  type Mark,
  personaLook,
  plainFace,
  type TextMeasurer,
  TYPE,
  textMarks,
} from '@wayline/scene';

const AXIS = 56;
/** Of the paper on a window of 1440: so wide the steps spread, and no narrower than their words need. */
const PAPER = 1374;
const NARROWEST = 112;
const WIDEST = 168;
const TOP = 104;
const LABEL = 20;
const BOTTOM = 48;
const APART = GRID.faceSize + 2;

/** Two curves over the steps of a map, ready to be drawn. */
export interface CurvesTogether {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly valence: number;
  readonly word: string;
}

const yOf = (valence: number): number => TOP + (2 - Math.max(-2, Math.min(2, valence))) * GRID.emotionLevel;

/**
 * The emotion curves of two personas on one map, by the rules of the map's own lane: faces in the persona's marker,
 * its dashes, gaps dashed. At each step the word of the happier one stands above, of the other below. Null where
 * neither has a feeling.
 */
export function curvesTogether(
  index: BoardIndex,
  mapId: MapId,
  pair: readonly [Persona, Persona],
  untitledStep: string,
  measurer: TextMeasurer,
): CurvesTogether | null {
  const columns = columnsOf(index, mapId);
  const values = pair.map(({ id }) => columns.map((step) => emotionAt(index, step.id, id)));
  if (values.every((ofOne) => ofOne.every((emotion) => emotion === null))) return null;
  const wide = Math.floor((PAPER - AXIS) / columns.length);
  const columnWidth = Math.max(NARROWEST, Math.min(WIDEST, wide));
  const width = AXIS + columns.length * columnWidth;
  const bottom = yOf(-2) + LABEL + BOTTOM;

  const curves = pair.map((persona, which) => {
    const points = columns.flatMap((_, column): Point[] => {
      const emotion = values[which]?.[column];
      if (!emotion) return [];
      const other = values[1 - which]?.[column];
      const meets = other && Math.abs(yOf(other.valence) - yOf(emotion.valence)) < GRID.faceSize;
      const aside = meets ? (which === 0 ? -APART / 2 : APART / 2) : 0;
      const x = AXIS + (column + 0.5) * columnWidth + aside;
      return [{ column, x, y: yOf(emotion.valence), valence: emotion.valence, word: emotion.word ?? '' }];
    });
    return { persona, points };
  });

  const marks: Mark[] = axis(width);
  for (const [column, step] of columns.entries()) {
    const x = AXIS + column * columnWidth;
    if (column > 0) {
      const isStage = columns[column - 1]?.stageId !== step.stageId;
      marks.push(rule(x, 0, bottom, isStage ? 'line-3' : 'line-1'));
    }
    const nameWidth = columnWidth - 2 * GRID.textInset;
    const name = breakLines(step.name || untitledStep, TYPE.step, nameWidth, measurer, { maxLines: 2 });
    marks.push(
      ...textMarks(name, TYPE.step, { x: x + GRID.textInset, y: 10, width: nameWidth, color: 'ink' }),
    );
    const [one, other] = curves.map(({ points }) => points.find((point) => point.column === column));
    if (one && other && one.y !== other.y) marks.push(rule((one.x + other.x) / 2, one.y, other.y, 'line-2'));
  }
  for (const { persona, points } of curves) marks.push(...line(persona, points));
  for (const [which, { persona, points }] of curves.entries()) {
    for (const point of points) {
      marks.push(...emotionFace(persona.color, point.valence, point.x, point.y));
      const other = curves[1 - which]?.points.find(({ column }) => column === point.column);
      const isAbove = !other || point.y < other.y || (point.y === other.y && which === 0);
      marks.push(...label(persona, point, isAbove, columnWidth - 12, measurer));
    }
  }
  return { marks, width, height: bottom };
}

const rule = (x: number, y1: number, y2: number, stroke: 'line-1' | 'line-2' | 'line-3'): Mark => ({
  type: 'line',
  x1: x,
  y1,
  x2: x,
  y2,
  stroke,
  strokeWidth: 1,
});

function axis(width: number): Mark[] {
  const marks: Mark[] = [
    { type: 'line', x1: 0, y1: 52, x2: width, y2: 52, stroke: 'line-2', strokeWidth: 1 },
  ];
  for (const level of [2, 1, 0, -1, -2]) {
    const y = yOf(level);
    marks.push(...plainFace(level, 20, y - 9, 18, 'ink-2'), {
      type: 'line',
      x1: AXIS,
      y1: y,
      x2: width,
      y2: y,
      stroke: level === 0 ? 'line-3' : 'line-2',
      strokeWidth: 1,
      ...(level !== 0 && { dash: [1, 5], cap: 'round' as const }),
    });
  }
  return marks;
}

function line(persona: Persona, points: readonly Point[]): Mark[] {
  const { paint, dash } = personaLook(persona.color);
  const segments = emotionCurve(points);
  const stroke = { type: 'path', stroke: paint, strokeWidth: GRID.stroke.emotion, cap: 'round' } as const;
  const known = segments.filter(({ gap }) => !gap);
  const gaps = segments.filter(({ gap }) => gap);
  return [
    ...(known.length > 0 ? [{ ...stroke, d: curvePath(known), ...(dash && { dash }) }] : []),
    ...(gaps.length > 0 ? [{ ...stroke, d: curvePath(gaps), dash: [3, 7], opacity: 0.6 }] : []),
  ];
}

function label(
  persona: Persona,
  point: Point,
  isAbove: boolean,
  width: number,
  measurer: TextMeasurer,
): Mark[] {
  if (point.word.trim() === '') return [];
  const style = TYPE.emotionWord;
  const broken = breakLines(point.word, style, width, measurer, { maxLines: 2 });
  const height = broken.lines.length * style.lineHeight;
  const y = isAbove ? point.y - LABEL - height : point.y + LABEL - 2;
  return textMarks(broken, style, {
    x: point.x - width / 2,
    y,
    width,
    align: 'middle',
    color: personaLook(persona.color).paint,
    halo: { color: 'paper', width: GRID.haloWidth },
  });
}
