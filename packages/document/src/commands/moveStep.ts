import type { StageId, StepId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { keysAt, type Place } from './place.ts';
import { DONE, type Result, refused } from './result.ts';
import { stepsIn } from './siblings.ts';
import { writeFields } from './write.ts';
import { writeOrders } from './writeOrders.ts';

export interface MoveStep {
  readonly id: StepId;
  /** Its own stage when absent. */
  readonly stageId?: StageId;
  readonly place: Place;
}

/** Moves a step to a place in a stage of its map; its cards and emotions go with it, for they only name it. */
export function moveStep(board: BoardDocument, { id, stageId, place }: MoveStep): Result {
  const snapshot = board.snapshot();
  const step = snapshot.steps.get(id);
  const stage = step && snapshot.stages.get(stageId ?? step.stageId);
  if (!stage) return refused('notFound');
  if (stage.mapId !== step.mapId) return refused('otherMap');
  const keys = keysAt(stepsIn(snapshot, stage.id), place, [id], board.random);
  board.transact(LOCAL, () => {
    writeFields(board, 'steps', id, { stageId: stage.id });
    writeOrders(board, 'steps', keys);
  });
  return DONE;
}
