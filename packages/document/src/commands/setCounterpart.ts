import type { MapId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { DONE, type Result, refused } from './result.ts';
import { writeFields } from './write.ts';

/** Joins a map of the current state with one of the future state, or parts it from its other half (null). */
export function setCounterpart(
  board: BoardDocument,
  { id, counterpartId }: { readonly id: MapId; readonly counterpartId: MapId | null },
): Result {
  const map = board.get('maps', id);
  const other = counterpartId === null ? null : board.get('maps', counterpartId);
  if (!map || other === undefined) return refused('notFound');
  if (other && other.state === map.state) return refused('invalid', ['both maps show the same state']);
  board.transact(LOCAL, () => {
    for (const former of [map.counterpartId, other?.counterpartId]) {
      if (former) writeFields(board, 'maps', former, { counterpartId: undefined });
    }
    writeFields(board, 'maps', id, { counterpartId: other?.id });
    if (other) writeFields(board, 'maps', other.id, { counterpartId: id });
  });
  return DONE;
}
