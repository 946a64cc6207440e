import { columnsOf, emotionAt, indexOf, personasOf, type Source } from '../board/selectors.ts';
import type { MapId, PersonaId } from '../ids.ts';
import type { Emotion } from '../records/emotion.ts';
import { meanOverPersonas, peakEnd } from './feelings.ts';

/** A known point of a persona's curve. */
export interface CurvePoint {
  readonly column: number;
  readonly emotion: Emotion;
}

/** A persona's emotional journey. Only known points count; what is drawn between them is no data. */
export interface Curve {
  readonly personaId: PersonaId;
  readonly points: readonly CurvePoint[];
  readonly mean: number | null;
  readonly low: CurvePoint | null;
  readonly high: CurvePoint | null;
  /** Largest minus smallest valence; null without points. */
  readonly range: number | null;
  readonly peakEnd: number | null;
}

/** The curve of one persona on a map, from left to right. */
export function curveOf(source: Source, mapId: MapId, personaId: PersonaId): Curve {
  const index = indexOf(source);
  const points = columnsOf(index, mapId).flatMap((step, column): CurvePoint[] => {
    const emotion = emotionAt(index, step.id, personaId);
    return emotion ? [{ column, emotion }] : [];
  });
  const valences = points.map(({ emotion }) => emotion.valence);
  const extreme = (better: (a: number, b: number) => boolean): CurvePoint | null =>
    points.reduce<CurvePoint | null>(
      (best, point) => (!best || better(point.emotion.valence, best.emotion.valence) ? point : best),
      null,
    );
  const low = extreme((a, b) => a < b);
  const high = extreme((a, b) => a > b);
  return {
    personaId,
    points,
    mean: meanOverPersonas(valences.map((valence) => ({ valence }))),
    low,
    high,
    range: low && high ? high.emotion.valence - low.emotion.valence : null,
    peakEnd: peakEnd(valences),
  };
}

/** The mean valence per column over the personas of a map, null where nobody is; see `meanOverPersonas`. */
export function meanCurve(source: Source, mapId: MapId, weighted = false): readonly (number | null)[] {
  const index = indexOf(source);
  const personas = personasOf(index, mapId);
  return columnsOf(index, mapId).map((step) =>
    meanOverPersonas(
      personas.flatMap(({ id, share }) => {
        const emotion = emotionAt(index, step.id, id);
        if (!emotion) return [];
        return [{ valence: emotion.valence, ...(share === undefined ? {} : { share }) }];
      }),
      weighted,
    ),
  );
}
