import type { StageId, StepId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import { keysAt, type Place } from './place.ts';
import { type Result, refused } from './result.ts';
import { stepsIn } from './siblings.ts';
import { putRecord } from './write.ts';
import { writeOrders } from './writeOrders.ts';

export type AddStep = Omit<NewFields<'steps'>, 'mapId'> & {
  readonly stageId: StageId;
  readonly place?: Place;
};

/** Adds a step to a stage, at its end unless a place among its steps is given. */
export function addStep(
  board: BoardDocument,
  { place = 'end', ...fields }: AddStep,
): Result<{ readonly id: StepId }> {
  const snapshot = board.snapshot();
  const stage = snapshot.stages.get(fields.stageId);
  if (!stage) return refused('notFound');
  const made = createRecord(board, 'steps', { ...fields, mapId: stage.mapId });
  if (!made.ok) return made;
  const { id } = made.record;
  const keys = keysAt(stepsIn(snapshot, stage.id), place, [id], board.random);
  board.transact(LOCAL, () => {
    writeOrders(board, 'steps', keys);
    putRecord(board, 'steps', { ...made.record, order: keys.get(id) ?? made.record.order });
  });
  return { ok: true, id };
}
