import type { BoardIndex } from '../board/boardIndex.ts';
import { stagesOf, stepsCoveredBy, stepsOf } from '../board/selectors.ts';
import { type Change, patch } from '../change/change.ts';
import { ordersBetween } from '../order/order.ts';
import type { Stage } from '../records/stage.ts';
import type { DeletionChoice, DeletionPlan, DeletionRefusal, Use } from './deletion.ts';
import { stepContents } from './removeStep.ts';

/** A stage's steps go to the stage before it, or after it if it is the first; never nowhere. */
export function removeStage(
  index: BoardIndex,
  stage: Stage,
  { contents = 'keep' }: DeletionChoice,
): DeletionPlan | { readonly refused: DeletionRefusal; readonly uses: readonly Use[] } {
  const steps = stepsOf(index, stage.id);
  const self = { collection: 'stages', id: stage.id } as const;
  if (steps.length === 0) return { changes: [], removed: [self] };
  if (contents === 'delete') {
    const inside = steps.flatMap((step) => stepContents(index, step, 'delete').removed);
    const own = steps.map(({ id }) => ({ collection: 'steps', id }) as const);
    return { changes: [], removed: [self, ...own, ...inside] };
  }

  const stages = stagesOf(index, stage.mapId);
  const place = stages.findIndex(({ id }) => id === stage.id);
  const before = stages[place - 1];
  const home = before ?? stages[place + 1];
  if (!home) return { refused: 'lastStage', uses: steps.map(({ id }) => ({ collection: 'steps', id })) };

  const theirs = stepsOf(index, home.id);
  const orders = before
    ? ordersBetween(theirs.at(-1)?.order ?? null, null, steps.length)
    : ordersBetween(null, theirs[0]?.order ?? null, steps.length);
  const moves = steps.map((step, i) => patch('steps', step.id, { stageId: home.id, order: orders[i] }));
  return {
    changes: [...moves, ...clippedSpans(index, home), ...clippedSpans(index, stage)],
    removed: [self],
  };
}

/** Spans that the end of the stage had cut would grow into the steps that now follow. */
function clippedSpans(index: BoardIndex, stage: Stage): Change[] {
  return stepsOf(index, stage.id).flatMap((step) =>
    (index.cardsByStep.get(step.id) ?? []).flatMap((card) => {
      const columns = stepsCoveredBy(index, card).length;
      return card.span > columns ? [patch('cards', card.id, { span: columns })] : [];
    }),
  );
}
