import { type BoardDocument, LOCAL, moveCard, setCardKind } from '@wayline/document';
import { type CardId, LANES, type LaneId } from '@wayline/domain';
import type { Frozen } from '../frozen/frozen.ts';
import type { TableModel } from '../table/tableModel.ts';

/**
 * Puts a card into the next lane that holds cards, or the one before, at the same step. A card of its lane's usual
 * kind takes the usual kind of the new one: who indents a note under Pain points means a pain. Frozen lanes are passed
 * over. False at the edge.
 */
export function moveToLaneBeside(
  board: BoardDocument,
  model: TableModel,
  id: CardId,
  direction: 1 | -1,
  frozen: Pick<Frozen, 'has'> | null,
): boolean {
  const card = board.get('cards', id);
  const lanes = model.lanes.filter(
    ({ row }) => LANES[row.type].cardKind !== null && !frozen?.has(row.laneId),
  );
  const here = lanes.findIndex(({ row }) => row.laneId === card?.laneId);
  const from = lanes[here];
  const to = lanes[here + direction];
  if (!card || !from || !to) return false;
  return board.transact(LOCAL, () => {
    const kind = LANES[to.row.type].cardKind;
    if (card.kind === LANES[from.row.type].cardKind && kind !== null) setCardKind(board, { id, kind });
    return moveCard(board, { id, laneId: to.row.laneId as LaneId, stepId: card.stepId, place: 'end' }).ok;
  });
}
