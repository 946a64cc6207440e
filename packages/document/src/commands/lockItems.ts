import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { DONE, type Result, refused } from './result.ts';
import { writeFields } from './write.ts';

/** Fastens items where they are, or lets them go. What is no item is passed over. */
export function lockItems(board: BoardDocument, ids: readonly string[], locked: boolean): Result {
  const { items } = board.snapshot();
  const found = ids.filter((id) => items.has(id));
  if (found.length === 0) return refused('nothing');
  board.transact(LOCAL, () => {
    for (const id of found) writeFields(board, 'items', id, { locked: locked || undefined });
  });
  return DONE;
}
