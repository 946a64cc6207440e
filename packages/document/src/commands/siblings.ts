import {
  type BoardSnapshot,
  type Card,
  compareOrder,
  type Lane,
  type Stage,
  type Step,
} from '@wayline/domain';

/** The stages of a map in order. */
export function stagesOn(snapshot: BoardSnapshot, mapId: string): readonly Stage[] {
  return sorted(snapshot.stages.values(), (stage) => stage.mapId === mapId);
}

/** The steps of a stage in order. */
export function stepsIn(snapshot: BoardSnapshot, stageId: string): readonly Step[] {
  return sorted(snapshot.steps.values(), (step) => step.stageId === stageId);
}

/** The lanes of a map in order, hidden ones too. */
export function lanesOn(snapshot: BoardSnapshot, mapId: string): readonly Lane[] {
  return sorted(snapshot.lanes.values(), (lane) => lane.mapId === mapId);
}

/** The cards of a cell, or of a lane's tray, in order. */
export function cardsIn(snapshot: BoardSnapshot, laneId: string, stepId: string | null): readonly Card[] {
  return sorted(snapshot.cards.values(), (card) => card.laneId === laneId && card.stepId === stepId);
}

// One pass over one table: a command needs the siblings once, which does not pay for an index of the board.
function sorted<T extends { readonly id: string; readonly order: string }>(
  records: Iterable<T>,
  isSibling: (record: T) => boolean,
): readonly T[] {
  const siblings: T[] = [];
  for (const record of records) if (isSibling(record)) siblings.push(record);
  return siblings.sort(compareOrder);
}
