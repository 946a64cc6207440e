import type { JourneyMap, Persona } from '@wayline/domain';
import type { PersonaText } from './personaText.ts';

/** What a persona rests on, in one line: "Qualitative, n = 14, interviews". */
export function basisWords(text: PersonaText, persona: Persona): string {
  const sources = persona.sources.map((source) => source.trim()).filter((source) => source !== '');
  return [
    text.sheet.bases[persona.basis],
    ...(persona.sampleSize === undefined ? [] : [text.n(persona.sampleSize)]),
    ...sources,
  ].join(', ');
}

/** The maps that a persona is on, from left to right. */
export function mapsWith(maps: readonly JourneyMap[], { id }: Persona): readonly JourneyMap[] {
  return maps.filter(({ personaIds }) => personaIds.includes(id));
}
