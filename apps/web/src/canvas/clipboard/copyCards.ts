import { type AddCard, addCard, type BoardDocument, LOCAL } from '@wayline/document';
import { type CardId, compareOrder } from '@wayline/domain';

/** Puts a copy of each card behind it in its cell, as one step; returns the copies. What is no card is passed over. */
export function copyCards(board: BoardDocument, ids: readonly string[]): readonly CardId[] {
  const cards = ids.flatMap((id) => board.get('cards', id) ?? []).sort(compareOrder);
  return board.transact(LOCAL, () =>
    cards.flatMap(({ id, mapId: _map, order: _order, createdAt: _at, createdBy: _by, ...fields }) => {
      // The rest of a card is what a new one is made of, whatever its kind.
      const added = addCard(board, { ...fields, place: { after: id } } as AddCard);
      return added.ok ? [added.id] : [];
    }),
  );
}
