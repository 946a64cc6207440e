import type { LaneId, Separator } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { DONE, type Result, refused } from './result.ts';
import { lanesOn } from './siblings.ts';
import { writeFields } from './write.ts';

/** Draws a blueprint line under a lane, taking it away from where it was; null takes the lane's line away. */
export function setSeparator(
  board: BoardDocument,
  { id, separator }: { readonly id: LaneId; readonly separator: Separator | null },
): Result {
  const snapshot = board.snapshot();
  const lane = snapshot.lanes.get(id);
  if (!lane) return refused('notFound');
  board.transact(LOCAL, () => {
    for (const other of lanesOn(snapshot, lane.mapId)) {
      if (separator !== null && other.separatorAfter === separator && other.id !== id) {
        writeFields(board, 'lanes', other.id, { separatorAfter: undefined });
      }
    }
    writeFields(board, 'lanes', id, { separatorAfter: separator ?? undefined });
  });
  return DONE;
}
