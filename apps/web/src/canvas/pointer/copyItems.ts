import { type AddItem, addItem, type BoardDocument, LOCAL } from '@wayline/document';

/** Copies items, moved by a distance; returns the ids of the copies. What is no item is passed over. */
export function copyItems(
  board: BoardDocument,
  ids: Iterable<string>,
  dx: number,
  dy: number,
): readonly string[] {
  return board.transact(LOCAL, () =>
    [...ids].flatMap((id) => {
      const item = board.get('items', id);
      if (!item) return [];
      const { id: _id, z: _z, createdAt: _at, createdBy: _by, ...fields } = item;
      // The rest of an item is what a new one is made of, whatever its type.
      const added = addItem(board, { ...fields, pos: [item.pos[0] + dx, item.pos[1] + dy] } as AddItem);
      return added.ok ? [added.id] : [];
    }),
  );
}
