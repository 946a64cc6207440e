import { type BoardSnapshot, columnsOf, mapsOf, type StepId } from '@wayline/domain';

/** The leftmost step of a board's first map that has one. */
export function firstStep(snapshot: BoardSnapshot): StepId | undefined {
  for (const map of mapsOf(snapshot)) {
    const step = columnsOf(snapshot, map.id)[0];
    if (step) return step.id;
  }
  return undefined;
}
