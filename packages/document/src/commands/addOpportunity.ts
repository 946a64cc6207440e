import type { CardId, MapId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { addCard } from './addCard.ts';
import { addLane } from './addLane.ts';
import type { Result } from './result.ts';
import { lanesOn } from './siblings.ts';

/** Adds an opportunity that belongs to no step yet: to the tray of the map's lane for them, which is made with it where there is none. */
export function addOpportunity(
  board: BoardDocument,
  mapId: MapId,
  title?: string,
): Result<{ readonly id: CardId }> {
  return board.transact(LOCAL, () => {
    const there = lanesOn(board.snapshot(), mapId).find(
      ({ type, hidden }) => type === 'opportunities' && !hidden,
    );
    const lane = there
      ? ({ ok: true, id: there.id } as const)
      : addLane(board, { mapId, type: 'opportunities', ...(title !== undefined && { title }) });
    return lane.ok ? addCard(board, { laneId: lane.id, stepId: null, kind: 'opportunity', text: '' }) : lane;
  });
}
