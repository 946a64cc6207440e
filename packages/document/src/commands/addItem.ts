import type { ItemId, ItemType, Position } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import { frontOrder } from './frontOrder.ts';
import { type Result, refused } from './result.ts';
import { putRecord } from './write.ts';

export type AddItem = NewFields<'items'> & { readonly type: ItemType; readonly pos: Position };

/** Adds a free thing to the canvas, in front of all others unless it brings its own `z`. */
export function addItem(board: BoardDocument, fields: AddItem): Result<{ readonly id: ItemId }> {
  const snapshot = board.snapshot();
  if (fields.type === 'personaSheet' && !(fields.personaId && snapshot.personas.has(fields.personaId))) {
    return refused('notFound');
  }
  const made = createRecord(board, 'items', { z: frontOrder(snapshot, board.random), ...fields });
  if (!made.ok) return made;
  board.transact(LOCAL, () => putRecord(board, 'items', made.record));
  return { ok: true, id: made.record.id };
}
