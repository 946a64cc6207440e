import type { Emotion, Persona } from '@wayline/domain';
import { GRID } from '../../theme/grid.ts';
import type { MapGrid } from '../mapGrid.ts';

/** A point of a persona's curve in the lane's own coordinates, whose y is 0 at +2. */
export interface EmotionMarker {
  readonly emotion: Emotion;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface PersonaCurve {
  readonly persona: Persona;
  readonly markers: readonly EmotionMarker[];
}

/** Markers of one step that would hide each other stand side by side, this far apart. */
const SIDE_BY_SIDE: number = GRID.faceSize + 2;

/** Height of a valence below +2 in map units; valences outside −2 … +2 are drawn at its ends. */
export function valenceY(valence: number): number {
  return (2 - Math.min(2, Math.max(-2, valence))) * GRID.emotionLevel;
}

/** The curves of a lane: for each persona who has a point its markers from left to right. */
export function placeMarkers(
  personas: readonly Persona[],
  emotions: readonly Emotion[],
  grid: MapGrid,
): PersonaCurve[] {
  const rank = new Map(personas.map((persona, index) => [persona.id as string, index]));
  const byColumn = new Map<number, Emotion[]>();
  for (const emotion of emotions) {
    const column = grid.columnOf.get(emotion.stepId);
    if (column === undefined || !rank.has(emotion.personaId) || !Number.isFinite(emotion.valence)) continue;
    const list = byColumn.get(column);
    if (list) list.push(emotion);
    else byColumn.set(column, [emotion]);
  }
  const markers = new Map<string, EmotionMarker[]>();
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    const emotionsHere = byColumn.get(column) ?? [];
    emotionsHere.sort((a, b) => (rank.get(a.personaId) ?? 0) - (rank.get(b.personaId) ?? 0));
    for (const marker of spread(emotionsHere, column, grid)) {
      const own = markers.get(marker.emotion.personaId);
      if (own) own.push(marker);
      else markers.set(marker.emotion.personaId, [marker]);
    }
  }
  return personas.flatMap((persona) => {
    const own = markers.get(persona.id);
    return own ? [{ persona, markers: own }] : [];
  });
}

function spread(emotions: readonly Emotion[], column: number, grid: MapGrid): EmotionMarker[] {
  const { x, width } = grid.columns[column] ?? { x: 0, width: 0 };
  const centre = x + width / 2 - GRID.laneHeaderWidth;
  const groups: { y: number; emotion: Emotion }[][] = [];
  for (const emotion of emotions) {
    const y = valenceY(emotion.valence);
    const group = groups.find((its) => its.some((other) => Math.abs(other.y - y) < GRID.faceSize));
    if (group) group.push({ y, emotion });
    else groups.push([{ y, emotion }]);
  }
  return groups.flatMap((group) => {
    const apart = Math.min(SIDE_BY_SIDE, (width - GRID.faceSize) / Math.max(1, group.length - 1));
    return group.map(({ y, emotion }, index) => ({
      emotion,
      column,
      x: centre + (index - (group.length - 1) / 2) * apart,
      y,
    }));
  });
}
