import { columnsOf, type StepId, type StepLinkId, type StepLinkKind } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord } from './createRecord.ts';
import { type Result, refused } from './result.ts';
import { putRecord } from './write.ts';

export interface LinkSteps {
  readonly from: StepId;
  readonly to: StepId;
  /** What the direction suggests when absent: back is a loop, on to the next is a hand-over, further is another way. */
  readonly kind?: StepLinkKind;
}

/** Links two steps of one map; a link that is there already is the answer, unless another kind is asked for. */
export function linkSteps(
  board: BoardDocument,
  { from, to, kind }: LinkSteps,
): Result<{ readonly id: StepLinkId }> {
  const snapshot = board.snapshot();
  const mapId = snapshot.steps.get(from)?.mapId;
  if (mapId === undefined || !snapshot.steps.has(to) || from === to) return refused('notFound');
  if (snapshot.steps.get(to)?.mapId !== mapId) return refused('otherMap');
  const columns = columnsOf(snapshot, mapId).map(({ id }) => id);
  const way = columns.indexOf(to) - columns.indexOf(from);
  const suggested = way < 0 ? 'loop' : way === 1 ? 'next' : 'alternative';
  const present = [...snapshot.stepLinks.values()].find(
    (link) => link.from === from && link.to === to && (kind === undefined || link.kind === kind),
  );
  if (present) return { ok: true, id: present.id };
  const made = createRecord(board, 'stepLinks', { mapId, from, to, kind: kind ?? suggested });
  if (!made.ok) return made;
  board.transact(LOCAL, () => putRecord(board, 'stepLinks', made.record));
  return { ok: true, id: made.record.id };
}
