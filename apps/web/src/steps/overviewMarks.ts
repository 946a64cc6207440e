import { type BoardIndex, curveOf, type MapId, type PersonaId, personasOf, type Step } from '@wayline/domain';
import { curvePath, emotionCurve, type Mark, personaLook, personaMarker } from '@wayline/scene';

/** Height of the picture, in CSS px; the stages' names stand below. */
export const OVERVIEW_HEIGHT = 89;
/** Free at either side. */
export const OVERVIEW_EDGE = 20;

const TOP = 4;
const BAND = 84;
const ZERO = 50;
const LEVEL = 13;
/** Closer together than this, points would hide the curve that they lie on. */
const LEAST_GAP = 11;
const FADED = 0.28;

/** The middle of a column. */
function columnX(column: number, count: number, width: number): number {
  return OVERVIEW_EDGE + ((column + 0.5) * (width - 2 * OVERVIEW_EDGE)) / Math.max(1, count);
}

/** The column under a point, `x` in CSS px from the left. */
export function columnAt(x: number, count: number, width: number): number {
  const column = Math.floor(((x - OVERVIEW_EDGE) / (width - 2 * OVERVIEW_EDGE)) * count);
  return Math.min(count - 1, Math.max(0, column));
}

interface Seen {
  readonly index: BoardIndex;
  readonly mapId: MapId;
  readonly steps: readonly Step[];
  /** The column that is read now. */
  readonly at: number;
  readonly width: number;
  readonly lens: PersonaId | null;
}

/** The curves of a map small: whose feelings go where, the stages between hairlines, and the step that is read. */
export function overviewMarks({ index, mapId, steps, at, width, lens }: Seen): readonly Mark[] {
  const count = steps.length;
  const column = (width - 2 * OVERVIEW_EDGE) / Math.max(1, count);
  const x = (of: number): number => columnX(of, count, width);
  const band: Mark = {
    type: 'rect',
    x: x(at) - column / 2,
    y: TOP,
    width: column,
    height: BAND,
    radius: 6,
    fill: 'accent-wash',
  };
  const edges = steps.flatMap((step, of): Mark[] => {
    if (of === 0 || step.stageId === steps[of - 1]?.stageId) return [];
    const left = x(of) - column / 2;
    return [
      { type: 'line', x1: left, y1: 8, x2: left, y2: OVERVIEW_HEIGHT, stroke: 'line-1', strokeWidth: 1 },
    ];
  });
  const zero: Mark = {
    type: 'line',
    x1: OVERVIEW_EDGE,
    y1: ZERO,
    x2: width - OVERVIEW_EDGE,
    y2: ZERO,
    stroke: 'line-2',
    strokeWidth: 1,
  };
  const curves = personasOf(index, mapId).map(({ id, color }) => {
    const { paint, dash } = personaLook(color);
    const faint = lens !== null && lens !== id ? { opacity: FADED } : {};
    const points = curveOf(index, mapId, id).points.map(({ column: of, emotion }) => ({
      column: of,
      x: x(of),
      y: ZERO - emotion.valence * LEVEL,
    }));
    const d = curvePath(emotionCurve(points));
    const line: Mark[] =
      d === ''
        ? []
        : [{ type: 'path', d, stroke: paint, strokeWidth: 2, cap: 'round', ...(dash && { dash }), ...faint }];
    const markers = points
      .filter(({ column: of }) => of === at || column >= LEAST_GAP)
      .map((point) =>
        personaMarker(color, point.x, point.y, point.column === at ? 5.5 : 3.2, {
          fill: paint,
          stroke: 'chrome',
          strokeWidth: 1.5,
          ...faint,
        }),
      );
    return { line, markers };
  });
  return [
    band,
    ...edges,
    zero,
    ...curves.flatMap(({ line }) => line),
    ...curves.flatMap(({ markers }) => markers),
  ];
}
