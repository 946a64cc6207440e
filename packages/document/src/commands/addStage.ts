import type { MapId, StageId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import { keysAt, type Place } from './place.ts';
import { type Result, refused } from './result.ts';
import { stagesOn } from './siblings.ts';
import { putRecord } from './write.ts';
import { writeOrders } from './writeOrders.ts';

export type AddStage = NewFields<'stages'> & { readonly mapId: MapId; readonly place?: Place };

/** Adds a stage to a map, at its end unless a place among its stages is given. */
export function addStage(
  board: BoardDocument,
  { place = 'end', ...fields }: AddStage,
): Result<{ readonly id: StageId }> {
  const snapshot = board.snapshot();
  if (!snapshot.maps.has(fields.mapId)) return refused('notFound');
  const made = createRecord(board, 'stages', fields);
  if (!made.ok) return made;
  const { id } = made.record;
  const keys = keysAt(stagesOn(snapshot, fields.mapId), place, [id], board.random);
  board.transact(LOCAL, () => {
    writeOrders(board, 'stages', keys);
    putRecord(board, 'stages', { ...made.record, order: keys.get(id) ?? made.record.order });
  });
  return { ok: true, id };
}
