import {
  type BoardIndex,
  columnsOf,
  evidenceCoverage,
  type JourneyMap,
  personasOf,
  stagesOf,
} from '@wayline/domain';
import type { Fact } from './posterHeader.ts';

/** The key figures of a map; `stateOf` is the ISO date that they are of. */
export function posterFacts(index: BoardIndex, map: JourneyMap, stateOf: string | undefined): Fact[] {
  const personas = personasOf(index, map.id).length;
  const coverage = evidenceCoverage(index, map.id).share;
  const steps = columnsOf(index, map.id).length;
  const stages = stagesOf(index, map.id).length;
  const facts: Fact[] = [
    { name: personas === 1 ? 'Persona' : 'Personas', value: String(personas) },
    { name: 'Steps', value: `${steps} in ${stages} ${stages === 1 ? 'stage' : 'stages'}` },
  ];
  if (coverage !== null) facts.push({ name: 'Evidence coverage', value: `${Math.round(coverage * 100)} %` });
  const star = map.northStar?.metricId ? index.snapshot.metrics.get(map.northStar.metricId) : undefined;
  if (star && map.northStar?.target !== undefined) {
    facts.push({ name: `Target, ${star.name}`, value: String(map.northStar.target) });
  }
  const date = stateOf === undefined ? undefined : fullDate(stateOf);
  if (date) facts.push({ name: 'State of', value: date });
  return facts;
}

/** "22 Nov 2026" of an ISO date. */
function fullDate(iso: string): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  const format = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return date.toLocaleDateString('en-GB', format);
}
