import type { BoardDocument } from '@wayline/document';

/** The group that exactly these ids make up; null where they are none, or more than one. */
export function groupOfAll(board: BoardDocument, ids: readonly string[]): string | null {
  const [first] = ids;
  const groupId = first === undefined ? undefined : board.get('items', first)?.groupId;
  if (groupId === undefined) return null;
  return ids.every((id) => board.get('items', id)?.groupId === groupId) ? groupId : null;
}
