import type { BoardIndex } from '../board/boardIndex.ts';
import { cardsAt, stepsCoveredBy, stepsOf } from '../board/selectors.ts';
import { type Change, patch } from '../change/change.ts';
import type { Step } from '../records/step.ts';
import type { DeletionPlan, DeletionTarget } from './deletion.ts';

/** A step's cards go to the tray of their lane; what means nothing elsewhere goes with it. */
export function removeStep(index: BoardIndex, step: Step, contents: 'keep' | 'delete'): DeletionPlan {
  const inside = stepContents(index, step, contents);
  return {
    changes: [...inside.changes, ...shorterSpans(index, step)],
    removed: [{ collection: 'steps', id: step.id }, ...inside.removed],
  };
}

/** What happens to everything at a step when the step goes. */
export function stepContents(index: BoardIndex, step: Step, contents: 'keep' | 'delete'): DeletionPlan {
  const { snapshot } = index;
  const changes: Change[] = [];
  const removed: DeletionTarget[] = [];
  for (const card of cardsAt(index, step.id)) {
    if (contents === 'delete' || card.kind === 'moment') {
      removed.push({ collection: 'cards', id: card.id });
      continue;
    }
    // A card over several columns keeps the others.
    const next = stepsCoveredBy(index, card)[1];
    changes.push(
      next
        ? patch('cards', card.id, { stepId: next.id, span: card.span - 1 })
        : patch('cards', card.id, { stepId: null, span: 1 }),
    );
  }
  for (const { id, stepId } of snapshot.emotions.values()) {
    if (stepId === step.id) removed.push({ collection: 'emotions', id });
  }
  for (const { id, from, to } of snapshot.stepLinks.values()) {
    if (from === step.id || to === step.id) removed.push({ collection: 'stepLinks', id });
  }
  return { changes, removed };
}

/** Cards that started before the step and ran over it lose one column, and do not grow into the next one. */
function shorterSpans(index: BoardIndex, step: Step): Change[] {
  const stage = index.stageOfStep.get(step.id);
  const earlier = (stage ? stepsOf(index, stage.id) : []).filter(({ id }) => id !== step.id);
  return earlier.flatMap((other) =>
    cardsAt(index, other.id).flatMap((card) => {
      const covered = stepsCoveredBy(index, card);
      if (!covered.some(({ id }) => id === step.id)) return [];
      return [patch('cards', card.id, { span: Math.max(1, covered.length - 1) })];
    }),
  );
}
