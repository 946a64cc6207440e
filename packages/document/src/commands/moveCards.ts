import type { CardId, LaneId, StepId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { keysAt, type Place } from './place.ts';
import { DONE, type Result, refused } from './result.ts';
import { cardsIn } from './siblings.ts';
import { usePersonas } from './usePersonas.ts';
import { writeFields } from './write.ts';
import { writeOrders } from './writeOrders.ts';

export interface MoveCards {
  /** In the order in which they shall lie. Cards that have gone meanwhile are passed over. */
  readonly ids: readonly CardId[];
  readonly laneId: LaneId;
  /** Null: the lane's tray. */
  readonly stepId: StepId | null;
  readonly place?: Place;
}

/** Moves cards side by side into a cell or tray, of another map too. Only where they lie is written. */
export function moveCards(board: BoardDocument, { ids, laneId, stepId, place = 'end' }: MoveCards): Result {
  const snapshot = board.snapshot();
  const lane = snapshot.lanes.get(laneId);
  if (!lane) return refused('notFound');
  const { mapId } = lane;
  if (stepId !== null && snapshot.steps.get(stepId)?.mapId !== mapId) return refused('notFound');
  const cards = ids.flatMap((id) => snapshot.cards.get(id) ?? []);
  if (cards.length === 0) return refused(ids.length === 0 ? 'nothing' : 'notFound');

  const live = cards.map((card) => card.id);
  const keys = keysAt(cardsIn(snapshot, laneId, stepId), place, live, board.random);
  board.transact(LOCAL, () => {
    for (const card of cards) {
      writeFields(board, 'cards', card.id, { mapId, laneId, stepId });
      if (card.mapId !== mapId) usePersonas(board, mapId, card.personaIds);
    }
    writeOrders(board, 'cards', keys);
  });
  return DONE;
}

/** Moves one card into a cell or tray. */
export function moveCard(
  board: BoardDocument,
  { id, ...to }: Omit<MoveCards, 'ids'> & { readonly id: CardId },
): Result {
  return moveCards(board, { ids: [id], ...to });
}
