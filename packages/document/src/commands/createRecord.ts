import {
  type Collection,
  DEFINITIONS,
  type FieldsOfRecord,
  parseRecord,
  type RecordOf,
} from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { type Refused, refused } from './result.ts';

/** The fields of a new record that a caller may choose. */
export type NewFields<C extends Collection> = FieldsOfRecord<C>;

/**
 * A complete record of this person at this moment, not written yet; refused when a given field cannot hold its
 * value. Fields left out take their defaults.
 */
export function createRecord<C extends Collection>(
  board: BoardDocument,
  collection: C,
  fields: NewFields<C>,
): { readonly ok: true; readonly record: RecordOf[C] } | Refused {
  const { prefix } = DEFINITIONS[collection];
  const id = 'id' in fields ? fields.id : prefix === null ? undefined : board.newId(prefix);
  const { record, problems } = parseRecord(collection, {
    createdAt: board.now(),
    createdBy: board.by,
    ...fields,
    id,
  });
  return problems.length > 0 ? refused('invalid', problems) : { ok: true, record };
}
