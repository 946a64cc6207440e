import type { StageId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { keysAt, type Place } from './place.ts';
import { DONE, type Result, refused } from './result.ts';
import { stagesOn } from './siblings.ts';
import { writeOrders } from './writeOrders.ts';

/** Moves a stage with its steps to another place on its map. */
export function moveStage(
  board: BoardDocument,
  { id, place }: { readonly id: StageId; readonly place: Place },
): Result {
  const snapshot = board.snapshot();
  const stage = snapshot.stages.get(id);
  if (!stage) return refused('notFound');
  const keys = keysAt(stagesOn(snapshot, stage.mapId), place, [id], board.random);
  board.transact(LOCAL, () => writeOrders(board, 'stages', keys));
  return DONE;
}
