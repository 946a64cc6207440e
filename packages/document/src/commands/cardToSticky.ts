import type { Card, CardId, ItemId, Position, Size } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import { frontOrder } from './frontOrder.ts';
import { rejoinConnectors } from './rejoinConnectors.ts';
import { type Result, refused } from './result.ts';
import { deleteRecord, putRecord, writeFields } from './write.ts';

/** What a picture measures that comes from a cell: as wide as there, and of the same shape. */
const PICTURE_SIZE: Size = [176, 132];

const noteFields = ({ url, evidence }: Card): object => ({
  ...(url ? { url } : {}),
  ...(evidence.source ? { author: evidence.source } : {}),
});

/**
 * Turns a card into a free note at a position, or a card that is a picture into a picture: text, colour, link and arrows
 * come along, it stays the work of whoever made it, and the source of the statement becomes the named author. What only
 * a card has is left behind.
 */
export function cardToSticky(
  board: BoardDocument,
  { id, pos }: { readonly id: CardId; readonly pos: Position },
): Result<{ readonly id: ItemId }> {
  const snapshot = board.snapshot();
  const card = snapshot.cards.get(id);
  if (!card) return refused('notFound');
  const { text, createdAt, createdBy } = card;
  const made = createRecord(board, 'items', {
    ...(card.kind === 'image' && card.imageId
      ? { type: 'image', fileId: card.imageId, size: PICTURE_SIZE }
      : { type: 'sticky', ...noteFields(card) }),
    pos,
    z: frontOrder(snapshot, board.random),
    text,
    createdAt,
    createdBy,
    ...(card.color ? { color: card.color } : {}),
  } as NewFields<'items'>);
  if (!made.ok) return made;
  board.transact(LOCAL, () => {
    putRecord(board, 'items', made.record);
    rejoinConnectors(board, id, made.record.id);
    for (const other of snapshot.cards.values()) {
      if (other.kind === 'opportunity' && other.painIds.includes(id)) {
        writeFields(board, 'cards', other.id, { painIds: other.painIds.filter((pain) => pain !== id) });
      }
    }
    deleteRecord(board, 'cards', id);
  });
  return { ok: true, id: made.record.id };
}
