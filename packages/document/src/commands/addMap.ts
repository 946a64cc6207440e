import type { MapId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import type { Result } from './result.ts';
import { putRecord } from './write.ts';

/** Adds an empty map. A map with content comes from a template through `importSnapshot`. */
export function addMap(board: BoardDocument, fields: NewFields<'maps'>): Result<{ readonly id: MapId }> {
  const made = createRecord(board, 'maps', fields);
  if (!made.ok) return made;
  board.transact(LOCAL, () => putRecord(board, 'maps', made.record));
  return { ok: true, id: made.record.id };
}
