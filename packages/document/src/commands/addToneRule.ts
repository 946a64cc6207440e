import type { ToneRuleId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord, type NewFields } from './createRecord.ts';
import type { Result } from './result.ts';
import { putRecord } from './write.ts';

/** Adds a rule of how to speak; what is left out makes it a rule for every channel, persona and feeling. */
export function addToneRule(
  board: BoardDocument,
  fields: NewFields<'toneRules'> = {},
): Result<{ readonly id: ToneRuleId }> {
  const made = createRecord(board, 'toneRules', fields);
  if (!made.ok) return made;
  board.transact(LOCAL, () => putRecord(board, 'toneRules', made.record));
  return { ok: true, id: made.record.id };
}
