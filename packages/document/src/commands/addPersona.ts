import { compareOrder, type MapId, type Persona, type PersonaId } from '@wayline/domain';
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
  { place, mapId, ...fields }: AddPersona,
): Result<{ readonly id: PersonaId }> {
  const made = addPersonas(board, { personas: [fields], ...(place && { place }), ...(mapId && { mapId }) });
  const [id] = made.ok ? made.ids : [];
  return made.ok ? (id ? { ok: true, id } : refused('nothing')) : made;
}

export interface AddPersonas {
  readonly personas: readonly NewFields<'personas'>[];
  /** The map on which they are used at once. */
  readonly mapId?: MapId;
  readonly place?: Place;
}

/** Adds several personas side by side, as one act: all of them, or none where one cannot be held. */
export function addPersonas(
  board: BoardDocument,
  { personas, mapId, place = 'end' }: AddPersonas,
): Result<{ readonly ids: readonly PersonaId[] }> {
  const snapshot = board.snapshot();
  if (mapId && !snapshot.maps.has(mapId)) return refused('notFound');
  const known = [...snapshot.personas.values()].sort(compareOrder);
  const records: Persona[] = [];
  for (const fields of personas) {
    const made = createRecord(board, 'personas', { color: freeColor([...known, ...records]), ...fields });
    if (!made.ok) return made;
    records.push(made.record);
  }
  const ids = records.map(({ id }) => id);
  const keys = keysAt(known, place, ids, board.random);
  board.transact(LOCAL, () => {
    writeOrders(board, 'personas', keys);
    for (const record of records)
      putRecord(board, 'personas', { ...record, order: keys.get(record.id) ?? record.order });
    if (mapId) usePersonas(board, mapId, ids);
  });
  return { ok: true, ids };
}

function freeColor(personas: readonly { readonly color: number }[]): number {
  const uses = Array.from(
    { length: COLORS },
    (_, i) => personas.filter(({ color }) => color === i + 1).length,
  );
  return uses.indexOf(Math.min(...uses)) + 1;
}
