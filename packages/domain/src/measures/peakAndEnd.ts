import { columnsOf, emotionAt, indexOf, type Source } from '../board/selectors.ts';
import type { EmotionId, MapId, PersonaId } from '../ids.ts';
import type { Emotion } from '../records/emotion.ts';

/** The two points of a persona's journey that are remembered (Kahneman). */
export interface PeakAndEnd {
  readonly peak: EmotionId;
  readonly end: EmotionId;
}

/** The point of the largest feeling, of equal ones the negative, then the first, and the last point; null without any. */
export function peakAndEnd(source: Source, mapId: MapId, personaId: PersonaId): PeakAndEnd | null {
  const index = indexOf(source);
  return rememberedOf(columnsOf(index, mapId).flatMap(({ id }) => emotionAt(index, id, personaId) ?? []));
}

/** The same of the points of one curve, from left to right. */
export function rememberedOf(points: readonly Emotion[]): PeakAndEnd | null {
  const [first] = points;
  const end = points.at(-1);
  if (!first || !end) return null;
  const peak = points.reduce((best, point) => {
    const more = Math.abs(point.valence) - Math.abs(best.valence);
    return more > 0 || (more === 0 && point.valence < best.valence) ? point : best;
  }, first);
  return { peak: peak.id, end: end.id };
}
