import { compareOrder, type MapId, type PersonaId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import { keysAt, type Place } from './place.ts';
import { type Result, refused } from './result.ts';
import { usePersonas } from './usePersonas.ts';
import { putRecord } from './write.ts';
import { writeOrders } from './writeOrders.ts';

export type AddPersona = NewFields<'personas'> & {
  /** The map on which the persona is used at once. */
  readonly mapId?: MapId;
  readonly place?: Place;
};

const COLORS = 8;

/** Adds a persona to the board, in the first colour that none has yet (1–8), else in the one that fewest have. */
export function addPersona(
  board: BoardDocument,
  { place = 'end', mapId, ...fields }: AddPersona,
): Result<{ readonly id: PersonaId }> {
  const snapshot = board.snapshot();
  if (mapId && !snapshot.maps.has(mapId)) return refused('notFound');
  const personas = [...snapshot.personas.values()].sort(compareOrder);
  const made = createRecord(board, 'personas', { color: freeColor(personas), ...fields });
  if (!made.ok) return made;
  const { id } = made.record;
  const keys = keysAt(personas, place, [id], board.random);
  board.transact(LOCAL, () => {
    writeOrders(board, 'personas', keys);
    putRecord(board, 'personas', { ...made.record, order: keys.get(id) ?? made.record.order });
    if (mapId) usePersonas(board, mapId, [id]);
  });
  return { ok: true, id };
}

function freeColor(personas: readonly { readonly color: number }[]): number {
  const uses = Array.from(
    { length: COLORS },
    (_, i) => personas.filter(({ color }) => color === i + 1).length,
  );
  return uses.indexOf(Math.min(...uses)) + 1;
}
