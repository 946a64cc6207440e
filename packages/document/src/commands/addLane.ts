import { LANES, type LaneId, type LaneType, type MapId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { twinKey } from '../repair/lanePlan.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import { keysAt, type Place } from './place.ts';
import { type Result, refused } from './result.ts';
import { lanesOn } from './siblings.ts';
import { usePersonas } from './usePersonas.ts';
import { putRecord, writeFields } from './write.ts';
import { writeOrders } from './writeOrders.ts';

export type AddLane = NewFields<'lanes'> & {
  readonly mapId: MapId;
  readonly type: LaneType;
  readonly place?: Place;
};

/**
 * Adds a lane to a map, at the bottom unless a place is given. A lane of which a map has only one (or one for
 * each persona) comes back into view, with its cards, when it was hidden, and is refused when it is in view.
 */
export function addLane(
  board: BoardDocument,
  { place = 'end', ...fields }: AddLane,
): Result<{ readonly id: LaneId }> {
  const snapshot = board.snapshot();
  const { mapId, type } = fields;
  if (!snapshot.maps.has(mapId)) return refused('notFound');
  const lanes = lanesOn(snapshot, mapId);
  const made = createRecord(board, 'lanes', { title: LANES[type].title, ...fields });
  if (!made.ok) return made;
  const present = lanes.find((lane) => twinKey(lane) === twinKey(made.record));
  if (present && !present.hidden) return refused('laneExists');
  const id = present?.id ?? made.record.id;
  const keys = keysAt(lanes, place, [id], board.random);
  board.transact(LOCAL, () => {
    writeOrders(board, 'lanes', keys);
    if (present) writeFields(board, 'lanes', id, { hidden: undefined });
    else putRecord(board, 'lanes', { ...made.record, order: keys.get(id) ?? made.record.order });
    if (fields.personaId) usePersonas(board, mapId, [fields.personaId]);
  });
  return { ok: true, id };
}
