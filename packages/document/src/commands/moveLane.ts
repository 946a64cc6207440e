import type { LaneId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { keysAt, type Place } from './place.ts';
import { DONE, type Result, refused } from './result.ts';
import { lanesOn } from './siblings.ts';
import { writeOrders } from './writeOrders.ts';

/** Moves a lane up or down on its map. */
export function moveLane(
  board: BoardDocument,
  { id, place }: { readonly id: LaneId; readonly place: Place },
): Result {
  const snapshot = board.snapshot();
  const lane = snapshot.lanes.get(id);
  if (!lane) return refused('notFound');
  const keys = keysAt(lanesOn(snapshot, lane.mapId), place, [id], board.random);
  board.transact(LOCAL, () => writeOrders(board, 'lanes', keys));
  return DONE;
}
