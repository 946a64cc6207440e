import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { DONE, type Result, refused } from './result.ts';
import { writeFields } from './write.ts';

/** Dissolves every group that has one of these items as a member. */
export function ungroupItems(board: BoardDocument, ids: readonly string[]): Result {
  const { items } = board.snapshot();
  const groups = new Set(ids.flatMap((id) => items.get(id)?.groupId ?? []));
  if (groups.size === 0) return refused('nothing');
  board.transact(LOCAL, () => {
    for (const { id, groupId } of items.values()) {
      if (groupId !== undefined && groups.has(groupId))
        writeFields(board, 'items', id, { groupId: undefined });
    }
  });
  return DONE;
}
