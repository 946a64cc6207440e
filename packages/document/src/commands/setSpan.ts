import { type CardId, stepsOf } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { type Result, refused } from './result.ts';
import { writeFields } from './write.ts';

/** Lays a card over as many steps, from its own to the right, at least one and none beyond its stage; tells how many. */
export function setSpan(
  board: BoardDocument,
  { id, span }: { readonly id: CardId; readonly span: number },
): Result<{ readonly span: number }> {
  const snapshot = board.snapshot();
  const card = snapshot.cards.get(id);
  const step = snapshot.steps.get(card?.stepId ?? '');
  if (!card || !step) return refused('notFound');
  const steps = stepsOf(snapshot, step.stageId);
  const most = steps.length - steps.findIndex((one) => one.id === step.id);
  const covered = Math.max(1, Math.min(most, Math.round(span) || 1));
  board.transact(LOCAL, () => writeFields(board, 'cards', id, { span: covered }));
  return { ok: true, span: covered };
}
