import { compareOrder, type PersonaId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { keysAt, type Place } from './place.ts';
import { DONE, type Result, refused } from './result.ts';
import { writeOrders } from './writeOrders.ts';

/** Moves a persona to another place among the board's personas. */
export function movePersona(
  board: BoardDocument,
  { id, place }: { readonly id: PersonaId; readonly place: Place },
): Result {
  const { personas } = board.snapshot();
  if (!personas.has(id)) return refused('notFound');
  const keys = keysAt([...personas.values()].sort(compareOrder), place, [id], board.random);
  board.transact(LOCAL, () => writeOrders(board, 'personas', keys));
  return DONE;
}
