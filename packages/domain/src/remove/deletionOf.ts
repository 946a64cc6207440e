import { createIndex } from '../board/boardIndex.ts';
import { channelOf } from '../channels/channelOf.ts';
import type { ChannelId } from '../ids.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { completePlan } from './completePlan.ts';
import type { Deletion, DeletionChoice, DeletionPlan, DeletionTarget } from './deletion.ts';
import { removeChannel } from './removeChannel.ts';
import { removeItem } from './removeItem.ts';
import { removeLane } from './removeLane.ts';
import { removeMap } from './removeMap.ts';
import { removePersona } from './removePersona.ts';
import { removeStage } from './removeStage.ts';
import { removeStep } from './removeStep.ts';

/**
 * What deleting something means, as the changes of one undo step: where its contents go, which references, scopes
 * and arrows follow. Refused, with what stands in the way, where it would leave something nowhere. A board without
 * violations has none after it.
 */
export function deletionOf(
  snapshot: BoardSnapshot,
  target: DeletionTarget,
  choice: DeletionChoice = {},
): Deletion {
  const plan = planOf(snapshot, target, choice);
  if ('refused' in plan) return plan;
  return { changes: completePlan(snapshot, plan, choice) };
}

function planOf(
  snapshot: BoardSnapshot,
  { collection, id }: DeletionTarget,
  choice: DeletionChoice,
): DeletionPlan | Extract<Deletion, { refused: unknown }> {
  const contents = choice.contents ?? 'keep';
  const missing = { refused: 'notFound', uses: [] } as const;
  switch (collection) {
    case 'maps': {
      const map = snapshot.maps.get(id);
      return map ? removeMap(snapshot, map) : missing;
    }
    case 'stages': {
      const stage = snapshot.stages.get(id);
      return stage ? removeStage(createIndex(snapshot), stage, choice) : missing;
    }
    case 'steps': {
      const step = snapshot.steps.get(id);
      return step ? removeStep(createIndex(snapshot), step, contents) : missing;
    }
    case 'lanes': {
      const lane = snapshot.lanes.get(id);
      return lane ? removeLane(createIndex(snapshot), lane) : missing;
    }
    case 'personas': {
      const persona = snapshot.personas.get(id);
      return persona ? removePersona(snapshot, persona, choice) : missing;
    }
    case 'channels': {
      const channel = channelOf(snapshot, id as ChannelId);
      return channel ? removeChannel(snapshot, channel, choice) : missing;
    }
    case 'items': {
      const item = snapshot.items.get(id);
      return item ? removeItem(snapshot, item, contents) : missing;
    }
    default:
      return snapshot[collection].has(id) ? { changes: [], removed: [{ collection, id }] } : missing;
  }
}
