import { LOCAL, remove, removeEmotion } from '@wayline/document';
import { cardsAt, collectionOf, type EmotionId, type StepId } from '@wayline/domain';
import { useCallback } from 'react';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';

/**
 * Deletes records by the rules of the model, as one step of the history. A stage with steps and a step with cards ask
 * first what becomes of them.
 */
export function useDelete(): (ids: readonly string[]) => void {
  const { board, canEdit } = useSession();
  const ui = useUiStore();
  return useCallback(
    (ids) => {
      if (!canEdit || ids.length === 0) return;
      const snapshot = board.snapshot();
      const [only] = ids.length === 1 ? ids : [];
      if (only !== undefined) {
        const asksStage = [...snapshot.steps.values()].some(({ stageId }) => stageId === only);
        const asksStep = snapshot.steps.has(only) && cardsAt(snapshot, only as StepId).length > 0;
        if (asksStage || asksStep) {
          ui.getState().setDeleting({ collection: asksStage ? 'stages' : 'steps', id: only });
          return;
        }
      }
      board.transact(LOCAL, () => {
        for (const id of ids) {
          if (snapshot.emotions.has(id)) removeEmotion(board, id as EmotionId);
          else {
            const collection = collectionOf(id);
            if (collection) remove(board, { collection, id });
          }
        }
      });
      ui.getState().select([]);
    },
    [board, canEdit, ui],
  );
}
