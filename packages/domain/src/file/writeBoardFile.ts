import { repair } from '../invariants/violations.ts';
import { compareKeys } from '../order/order.ts';
import { DEFINITIONS } from '../record/definitions.ts';
import { fieldsOf } from '../record/fieldsOf.ts';
import { pictureFileSchema } from '../schema/pictureFileSchema.ts';
import type { AnyRecord, BoardSnapshot, Collection } from '../snapshot.ts';
import { COLLECTIONS } from '../snapshot.ts';
import { FILE_FORMAT, type FileExtras, NO_EXTRAS } from './boardFile.ts';
import { cleanStrings } from './cleanStrings.ts';
import { orderFields, orderKeys } from './orderKeys.ts';

/**
 * A board as the canonical text of a `.journey.json`: keys in schema order, records by (parent, order, id), two
 * spaces, `\n`, one newline at the end. Equal boards give equal bytes, and what is read back is written the same;
 * references to what is gone are left out for that.
 */
export function writeBoardFile(snapshot: BoardSnapshot, extras: FileExtras = NO_EXTRAS): string {
  const { snapshot: board } = repair(snapshot);
  const { title, schemaVersion, generation: _, ...unknown } = board.board;
  const file: Record<string, unknown> = {
    format: FILE_FORMAT,
    schemaVersion,
    board: { title, ...orderFields(unknown, {}) },
  };
  for (const collection of COLLECTIONS) file[collection] = recordsOf(board, collection);
  file.comments = orderKeys(extras.comments, null);
  const files = [...extras.files].sort((a, b) => compareKeys(a.id, b.id));
  file.files = files.map((picture) => orderKeys(picture, pictureFileSchema));
  for (const [key, value] of Object.entries(orderFields(extras.unknown, {}))) file[key] ??= value;
  return `${JSON.stringify(file, null, 2)}\n`;
}

function recordsOf(board: BoardSnapshot, collection: Collection): readonly unknown[] {
  const { parents, order } = DEFINITIONS[collection];
  const keys = [...parents, ...(order === null ? [] : [order]), 'id'];
  const records: AnyRecord[] = [...board[collection].values()];
  return records
    .map((record): Readonly<Record<string, unknown>> => ({ ...cleanStrings(collection, record) }))
    .sort((a, b) => {
      for (const key of keys) {
        const difference = compareKeys(String(a[key] ?? ''), String(b[key] ?? ''));
        if (difference !== 0) return difference;
      }
      return 0;
    })
    .map((record) => orderFields(record, fieldsOf(collection, record)));
}
