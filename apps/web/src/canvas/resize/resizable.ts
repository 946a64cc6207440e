import type { BoardDocument } from '@wayline/document';
import type { ItemId } from '@wayline/domain';

/** What can be pulled larger or smaller: items that are not locked; nothing where something else is among them. */
export function resizable(board: BoardDocument, ids: readonly string[]): readonly ItemId[] {
  const items = ids.flatMap((id) => board.get('items', id) ?? []);
  return items.length === ids.length && items.every(({ locked }) => !locked) ? items.map(({ id }) => id) : [];
}
