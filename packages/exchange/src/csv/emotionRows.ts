import {
  type BoardIndex,
  emotionAt,
  type JourneyMap,
  type Persona,
  personasOf,
  type Step,
} from '@wayline/domain';
import { emotionLabel } from './meaning.ts';
import { oneLine } from './oneLine.ts';
import type { OutCell } from './tableBytes.ts';

/**
 * The curve as rows of numbers, one for each persona, and below them the words and reasons where there are any.
 * A map without personas has one empty row.
 */
export function emotionRows(
  index: BoardIndex,
  map: JourneyMap,
  title: string,
  columns: readonly (Step | null)[],
): readonly (readonly OutCell[])[] {
  const personas = personasOf(index, map.id);
  if (personas.length === 0) return [[emotionLabel(title, ''), ...columns.map(() => '')]];
  return personas.flatMap((persona) => {
    const name = personaLabel(persona, personas);
    const points = columns.map((step) => (step ? emotionAt(index, step.id, persona.id) : null));
    const rows: OutCell[][] = [[emotionLabel(title, name), ...points.map((point) => point?.valence ?? '')]];
    if (points.some((point) => point?.word)) {
      rows.push([`Emotion word: ${name}`, ...points.map((point) => point?.word?.trim() ?? '')]);
    }
    if (points.some((point) => point?.reason)) {
      rows.push([`Emotion reason: ${name}`, ...points.map((point) => point?.reason.trim() ?? '')]);
    }
    return rows;
  });
}

/** A persona's name; a number follows where another one has the same name. */
export function personaLabel(persona: Persona, personas: readonly Persona[]): string {
  const name = oneLine(persona.name) || 'Persona';
  const same = personas.filter((other) => (oneLine(other.name) || 'Persona') === name);
  return same.length > 1 ? `${name} ${same.indexOf(persona) + 1}` : name;
}
