import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { newGroupId } from './newGroupId.ts';
import { DONE, type Result, refused } from './result.ts';
import { writeFields } from './write.ts';

/** Makes one group of at least two items; groups that they belonged to give up these members. Others are passed over. */
export function groupItems(board: BoardDocument, ids: readonly string[]): Result {
  const { items } = board.snapshot();
  const members = ids.filter((id) => items.has(id));
  if (members.length < 2) return refused('nothing');
  const groupId = newGroupId(board.random);
  board.transact(LOCAL, () => {
    for (const id of members) writeFields(board, 'items', id, { groupId });
  });
  return DONE;
}
