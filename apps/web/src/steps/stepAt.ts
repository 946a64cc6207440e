import {
  type BoardIndex,
  type BoardSnapshot,
  columnsOf,
  type JourneyMap,
  mapsOf,
  type Step,
  type StepId,
} from '@wayline/domain';

/** A place on a map: one of its steps, or the map alone while it has none. */
export interface StepAt {
  readonly map: JourneyMap;
  readonly steps: readonly Step[];
  /** Index of the step among `steps`; -1 where there is none. */
  readonly at: number;
}

/** The step at which a record lies; undefined for what lies at none. */
export function stepOf(snapshot: BoardSnapshot, id: string): StepId | undefined {
  if (snapshot.steps.has(id as StepId)) return id as StepId;
  return (snapshot.cards.get(id as never)?.stepId ?? snapshot.emotions.get(id as never)?.stepId) || undefined;
}

/**
 * Where the id of a step or map leads; the first step of the first map where it leads nowhere. `before` is where one
 * stood: somebody may delete a step while it is read, and then the one that takes its place is shown.
 */
export function stepAt(index: BoardIndex, standing: string | null, before?: StepAt): StepAt | undefined {
  const maps = mapsOf(index);
  const step = standing === null ? undefined : index.snapshot.steps.get(standing as StepId);
  const map =
    maps.find(({ id }) => id === (step?.mapId ?? standing)) ??
    maps.find(({ id }) => id === before?.map.id) ??
    maps[0];
  if (!map) return undefined;
  const steps = columnsOf(index, map.id);
  const found = step ? steps.findIndex(({ id }) => id === step.id) : -1;
  const fallback = before?.map.id === map.id ? Math.max(0, before.at) : 0;
  return { map, steps, at: found >= 0 ? found : Math.min(fallback, steps.length - 1) };
}
