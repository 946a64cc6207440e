import type { BoardBuilder } from '../board/createBuilder.ts';
import type { StepId } from '../ids.ts';
import type { JourneyMap } from '../records/journeyMap.ts';
import type { LaneType, Separator } from '../vocabulary/vocabulary.ts';
import type { JourneyWords, StagePlan } from '../words/journeyWords.ts';

/** A lane, with the blueprint line under it if there is one. */
export type LanePlan = LaneType | readonly [type: LaneType, separatorAfter: Separator];

export interface MapPlan {
  readonly map: Partial<JourneyMap>;
  readonly stages: readonly StagePlan[];
  readonly lanes: readonly LanePlan[];
}

/** Adds a map with its stages, steps and lanes, titled in the given words, and gives back what hangs on it later. */
export function addMapFrame(
  { add }: BoardBuilder,
  words: JourneyWords,
  { map, stages, lanes }: MapPlan,
): { readonly map: JourneyMap; readonly steps: readonly StepId[] } {
  const made = add('maps', map);
  const steps: StepId[] = [];
  for (const [name, ...stepNames] of stages) {
    const stage = add('stages', { mapId: made.id, name });
    for (const stepName of stepNames) {
      steps.push(add('steps', { mapId: made.id, stageId: stage.id, name: stepName }).id);
    }
  }
  for (const plan of lanes) {
    const [type, separatorAfter] = typeof plan === 'string' ? [plan] : plan;
    add('lanes', {
      mapId: made.id,
      type,
      title: words.lanes[type].title,
      ...(separatorAfter ? { separatorAfter } : {}),
    });
  }
  return { map: made, steps };
}
