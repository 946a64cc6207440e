import { createIndex } from '../board/boardIndex.ts';
import { patch } from '../change/change.ts';
import type { LaneId, StageId } from '../ids.ts';
import { LANES } from '../lanes/lanes.ts';
import { FIRST_ORDER } from '../order/order.ts';
import type { BoardSnapshot, Collection } from '../snapshot.ts';
import type { Violation } from './violation.ts';

/** I1, I3, I4: everything lies in something that is there, on one map. */
export function placeViolations(snapshot: BoardSnapshot): Violation[] {
  const { maps, stages, steps, lanes, cards } = snapshot;
  const found: Violation[] = [];
  const gone = (collection: Collection, id: string, what: string): void => {
    found.push({
      invariant: collection === 'cards' || collection === 'lanes' ? 'I3' : 'I1',
      collection,
      id,
      field: 'mapId',
      message: `${what} lies on no map and is removed`,
      fix: [{ type: 'delete', collection, id }],
    });
  };
  const index = createIndex(snapshot);

  for (const stage of stages.values()) if (!maps.has(stage.mapId)) gone('stages', stage.id, 'the stage');
  for (const lane of lanes.values()) if (!maps.has(lane.mapId)) gone('lanes', lane.id, 'the lane');

  for (const step of steps.values()) {
    if (!maps.has(step.mapId)) {
      gone('steps', step.id, 'the step');
      continue;
    }
    if (stages.get(step.stageId)?.mapId === step.mapId) continue;
    const home = index.stageOfStep.get(step.id);
    found.push({
      invariant: 'I1',
      collection: 'steps',
      id: step.id,
      field: 'stageId',
      message: home
        ? 'the step lies in no stage of its map and goes to the last one'
        : 'the step lies in no stage, so one is made for it',
      fix: home
        ? [patch('steps', step.id, { stageId: home.id })]
        : revivedStage(snapshot, step.mapId, step.stageId, step.id),
    });
  }

  for (const card of cards.values()) {
    if (!maps.has(card.mapId)) {
      gone('cards', card.id, 'the card');
      continue;
    }
    if (lanes.get(card.laneId)?.mapId !== card.mapId) {
      const home = index.laneOfCard.get(card.id);
      found.push({
        invariant: 'I3',
        collection: 'cards',
        id: card.id,
        field: 'laneId',
        message: home
          ? 'the card lies in no lane of its map and goes to one of its kind'
          : 'the card lies in no lane, so one is made for it',
        fix: home
          ? [patch('cards', card.id, { laneId: home.id })]
          : revivedLane(snapshot, card.mapId, card.laneId, card.id),
      });
    }
    if (card.stepId !== null && steps.get(card.stepId)?.mapId !== card.mapId) {
      found.push({
        invariant: 'I3',
        collection: 'cards',
        id: card.id,
        field: 'stepId',
        message: 'the card lies at no step of its map and goes to the tray of its lane',
        fix: [patch('cards', card.id, { stepId: null })],
      });
    }
    if (!(Number.isInteger(card.span) && card.span >= 1)) {
      found.push({
        invariant: 'I4',
        collection: 'cards',
        id: card.id,
        field: 'span',
        message: `a card cannot span ${card.span} columns and spans one`,
        fix: [patch('cards', card.id, { span: 1 })],
      });
    }
  }
  return found;
}

/** The lost stage once more, under its id if that is free, so that all its steps find back to one. */
function revivedStage(
  snapshot: BoardSnapshot,
  mapId: `map:${string}`,
  stageId: StageId,
  stepId: string,
): Violation['fix'] {
  const id: StageId = snapshot.stages.has(stageId) ? `stage:of-${mapId.slice('map:'.length)}` : stageId;
  const { createdAt = '', createdBy = '' } = snapshot.maps.get(mapId) ?? {};
  return [
    {
      type: 'put',
      collection: 'stages',
      record: { id, mapId, order: FIRST_ORDER, name: '', createdAt, createdBy },
    },
    patch('steps', stepId, { stageId: id }),
  ];
}

function revivedLane(
  snapshot: BoardSnapshot,
  mapId: `map:${string}`,
  laneId: LaneId,
  cardId: string,
): Violation['fix'] {
  const id: LaneId = snapshot.lanes.has(laneId) ? `lane:of-${mapId.slice('map:'.length)}` : laneId;
  const { createdAt = '', createdBy = '' } = snapshot.maps.get(mapId) ?? {};
  const { title } = LANES.custom;
  return [
    {
      type: 'put',
      collection: 'lanes',
      record: { id, mapId, order: FIRST_ORDER, type: 'custom', title, createdAt, createdBy },
    },
    patch('cards', cardId, { laneId: id }),
  ];
}
