import type { BoardDocument, Things } from '@wayline/document';

/** The items and connectors among ids, with every connector that joins two of them. */
export function thingsOf(board: BoardDocument, ids: Iterable<string>): Things {
  const snapshot = board.snapshot();
  const wanted = new Set(ids);
  const joins = (end: object): boolean => 'recordId' in end && wanted.has(String(end.recordId));
  return {
    items: [...wanted].flatMap((id) => snapshot.items.get(id) ?? []),
    connectors: [...snapshot.connectors.values()].filter(
      ({ id, from, to }) => wanted.has(id) || (joins(from) && joins(to)),
    ),
  };
}
