import type { MetricId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import { type Result, refused } from './result.ts';
import { putRecord } from './write.ts';

/** Adds a series of measurements of a map, stage, step or card. */
export function addMetric(
  board: BoardDocument,
  fields: NewFields<'metrics'>,
): Result<{ readonly id: MetricId }> {
  const made = createRecord(board, 'metrics', fields);
  if (!made.ok) return made;
  const { kind, id } = made.record.scope;
  const table = ({ map: 'maps', stage: 'stages', step: 'steps', card: 'cards' } as const)[kind];
  if (!board.get(table, id)) return refused('notFound');
  board.transact(LOCAL, () => putRecord(board, 'metrics', made.record));
  return { ok: true, id: made.record.id };
}
