import {
  type BoardIndex,
  columnsOf,
  evidenceCoverage,
  type JourneyMap,
  personasOf,
  stagesOf,
} from '@wayline/domain';
import type { SceneWords } from '../words/sceneWords.ts';
import type { Fact } from './posterHeader.ts';

/** The key figures of a map; `stateOf` is the ISO date that they are of. */
export function posterFacts(
  index: BoardIndex,
  map: JourneyMap,
  stateOf: string | undefined,
  words: SceneWords,
): Fact[] {
  const { poster } = words;
  const personas = personasOf(index, map.id).length;
  const coverage = evidenceCoverage(index, map.id).share;
  const steps = columnsOf(index, map.id).length;
  const stages = stagesOf(index, map.id).length;
  const facts: Fact[] = [
    { name: poster.personas(personas), value: String(personas) },
    { name: poster.steps, value: poster.stepsInStages(steps, stages) },
  ];
  if (coverage !== null) facts.push({ name: poster.coverage, value: words.percent(coverage * 100) });
  const star = map.northStar?.metricId ? index.snapshot.metrics.get(map.northStar.metricId) : undefined;
  if (star && map.northStar?.target !== undefined) {
    facts.push({ name: poster.target(star.name), value: String(map.northStar.target) });
  }
  const date = stateOf === undefined ? undefined : new Date(stateOf);
  if (date && !Number.isNaN(date.getTime())) facts.push({ name: poster.stateOf, value: words.day(date) });
  return facts;
}
