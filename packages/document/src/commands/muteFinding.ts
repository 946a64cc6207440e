import { collectionOf } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { type Result, refused } from './result.ts';
import { setFields } from './setFields.ts';

export interface MuteFinding {
  /** The record that the finding points at. */
  readonly on: string;
  /** What the check found there: `L2`, `L16.noGoal`. */
  readonly key: string;
  /** Why it need not be shown; null shows it again. */
  readonly reason: string | null;
}

/** Mutes a finding of the checks on its record, or shows it again. Refused without a reason that says something. */
export function muteFinding(board: BoardDocument, { on, key, reason }: MuteFinding): Result {
  const collection = collectionOf(on);
  const record = collection && board.get(collection, on);
  if (!collection || !record) return refused('notFound');
  const said = reason?.trim();
  if (said === '') return refused('invalid', ['a muted finding needs a reason']);
  const { [key]: _, ...others } = record.muted ?? {};
  const muted = said === undefined ? others : { ...others, [key]: said };
  return setFields(board, collection, on, {
    muted: Object.keys(muted).length === 0 ? undefined : muted,
  } as never);
}
