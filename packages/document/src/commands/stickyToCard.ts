import {
  type CardId,
  type CardKind,
  type Item,
  type ItemId,
  LANES,
  type LaneId,
  type StepId,
} from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import { keysAt, type Place } from './place.ts';
import { rejoinConnectors } from './rejoinConnectors.ts';
import { type Result, refused } from './result.ts';
import { cardsIn } from './siblings.ts';
import { deleteRecord, putRecord } from './write.ts';
import { writeOrders } from './writeOrders.ts';

export interface StickyToCard {
  readonly id: ItemId;
  readonly laneId: LaneId;
  readonly stepId: StepId | null;
  readonly place?: Place;
  readonly kind?: CardKind;
}

/** Whether a thing of the canvas becomes a card where it is dropped on a cell. */
export function canBeCard({ type }: Pick<Item, 'type'>): boolean {
  return type === 'sticky' || type === 'text' || type === 'image';
}

/**
 * Turns a note or a picture into a card of a cell: text, picture, colour, link and arrows come along, it stays the work
 * of whoever made it, and a named author becomes the source of the statement.
 */
export function stickyToCard(
  board: BoardDocument,
  { id, laneId, stepId, place = 'end', kind }: StickyToCard,
): Result<{ readonly id: CardId }> {
  const snapshot = board.snapshot();
  const note = snapshot.items.get(id);
  const lane = snapshot.lanes.get(laneId);
  if (!lane || !note || !canBeCard(note)) return refused('notFound');
  if (stepId !== null && snapshot.steps.get(stepId)?.mapId !== lane.mapId) return refused('notFound');

  const { text, createdAt, createdBy } = note;
  const author = note.type === 'sticky' ? note.author : undefined;
  const made = createRecord(board, 'cards', {
    kind: note.type === 'image' ? 'image' : (kind ?? LANES[lane.type].cardKind ?? 'note'),
    mapId: lane.mapId,
    laneId,
    stepId,
    text,
    createdAt,
    createdBy,
    ...(note.color ? { color: note.color } : {}),
    ...(note.type === 'sticky' && note.url ? { url: note.url } : {}),
    ...(note.type === 'image' ? { imageId: note.fileId } : {}),
    ...(author ? { evidence: { state: 'assumed', source: author } } : {}),
  } as NewFields<'cards'>);
  if (!made.ok) return made;
  const card = made.record;
  const keys = keysAt(cardsIn(snapshot, laneId, stepId), place, [card.id], board.random);
  board.transact(LOCAL, () => {
    writeOrders(board, 'cards', keys);
    putRecord(board, 'cards', { ...card, order: keys.get(card.id) ?? card.order });
    rejoinConnectors(board, id, card.id);
    deleteRecord(board, 'items', id);
  });
  return { ok: true, id: card.id };
}
