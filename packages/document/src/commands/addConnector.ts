import { type ConnectorEnd, type ConnectorId, collectionOf } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import { frontOrder } from './frontOrder.ts';
import { type Result, refused } from './result.ts';
import { putRecord } from './write.ts';

export type AddConnector = NewFields<'connectors'> & {
  readonly from: ConnectorEnd;
  readonly to: ConnectorEnd;
};

/** Adds an arrow between records or points. */
export function addConnector(
  board: BoardDocument,
  fields: AddConnector,
): Result<{ readonly id: ConnectorId }> {
  if (!isThere(board, fields.from) || !isThere(board, fields.to)) return refused('notFound');
  const z = frontOrder(board.snapshot(), board.random);
  const made = createRecord(board, 'connectors', { z, ...fields });
  if (!made.ok) return made;
  board.transact(LOCAL, () => putRecord(board, 'connectors', made.record));
  return { ok: true, id: made.record.id };
}

function isThere(board: BoardDocument, end: ConnectorEnd): boolean {
  if (!('recordId' in end)) return true;
  const collection = collectionOf(end.recordId);
  return collection !== null && board.get(collection, end.recordId) !== undefined;
}
