import { type CardId, type CardKind, LANES, type LaneId, type StepId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import { keysAt, type Place } from './place.ts';
import { type Result, refused } from './result.ts';
import { cardsIn } from './siblings.ts';
import { usePersonas } from './usePersonas.ts';
import { putRecord } from './write.ts';
import { writeOrders } from './writeOrders.ts';

export type AddCard = NewFields<'cards'> & {
  readonly laneId: LaneId;
  /** Null: the lane's tray. */
  readonly stepId: StepId | null;
  /** The lane's usual kind when absent. */
  readonly kind?: CardKind;
  readonly place?: Place;
};

/** Adds a card to a cell or a lane's tray, behind those that lie there unless a place among them is given. */
export function addCard(
  board: BoardDocument,
  { place = 'end', ...fields }: AddCard,
): Result<{ readonly id: CardId }> {
  const snapshot = board.snapshot();
  const { laneId, stepId } = fields;
  const lane = snapshot.lanes.get(laneId);
  if (!lane) return refused('notFound');
  if (stepId !== null && snapshot.steps.get(stepId)?.mapId !== lane.mapId) return refused('notFound');
  const kind = fields.kind ?? LANES[lane.type].cardKind ?? 'note';
  // The kind and the other fields come from one caller, who chose them together; they are parsed next.
  const made = createRecord(board, 'cards', { ...fields, kind, mapId: lane.mapId } as NewFields<'cards'>);
  if (!made.ok) return made;
  const { id, personaIds } = made.record;
  const keys = keysAt(cardsIn(snapshot, laneId, stepId), place, [id], board.random);
  board.transact(LOCAL, () => {
    writeOrders(board, 'cards', keys);
    putRecord(board, 'cards', { ...made.record, order: keys.get(id) ?? made.record.order });
    usePersonas(board, lane.mapId, personaIds);
  });
  return { ok: true, id };
}
