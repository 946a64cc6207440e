import { remove, removeEmotion } from '@wayline/document';
import { cardsAt, collectionOf, type EmotionId, type StepId } from '@wayline/domain';
import { actOn } from '../private/actOn.ts';
import { isBlank } from '../private/blankId.ts';
import type { BoardSession } from '../session/BoardSession.ts';
import type { UiStore } from '../ui/uiStore.ts';
import { pointOf } from './pointOf.ts';

/** What is to be deleted, and where. */
interface Deletion {
  readonly session: BoardSession;
  readonly ui: UiStore;
  readonly ids: readonly string[];
  /** Whether a frame takes along what lies in it. */
  readonly contents: 'keep' | 'delete';
  /** Told how many records are gone. */
  readonly tellDeleted: (count: number) => void;
  /** Told that nothing is, because all of it is locked. */
  readonly tellLocked: () => void;
}

/**
 * Deletes records by the rules of the model, as one step of the history. A stage with steps, a step with cards and a
 * persona ask first what becomes of what is theirs.
 */
export function deleteRecords({ session, ui, ids: all, contents, tellDeleted, tellLocked }: Deletion): void {
  const { board, homeOf, scene, canEdit, frozen } = session;
  const snapshot = board.snapshot();
  // What is locked or frozen goes only once it was let go, and what others hide is not mine.
  const stays = (id: string): boolean =>
    !!snapshot.items.get(id)?.locked || !!frozen.get()?.has(id) || isBlank(id);
  const ids = all.filter((id) => !stays(id));
  if (!canEdit || all.length === 0) return;
  if (ids.length === 0) {
    if (!all.some((id) => frozen.get()?.stops(id))) tellLocked();
    return;
  }
  const [only] = ids.length === 1 ? ids : [];
  if (only !== undefined) {
    const asksStage = [...snapshot.steps.values()].some(({ stageId }) => stageId === only);
    const asksStep = snapshot.steps.has(only) && cardsAt(snapshot, only as StepId).length > 0;
    // A persona takes its curve along, and may be the only one of a map.
    const asksPersona = snapshot.personas.has(only);
    if (asksStage || asksStep || asksPersona) {
      const collection = asksPersona ? 'personas' : asksStage ? 'stages' : 'steps';
      ui.getState().setDeleting({ collection, id: only });
      return;
    }
  }
  const homes = ids.map((id) => (collectionOf(id) === 'cards' ? homeOf(id) : board));
  actOn(homes, () => {
    for (const id of ids) {
      if (snapshot.emotions.has(id)) removeEmotion(board, id as EmotionId);
      else {
        const collection = collectionOf(id);
        if (collection)
          remove(
            collection === 'cards' ? homeOf(id) : board,
            { collection, id },
            { pointOf: pointOf(scene.get()), ...(snapshot.items.has(id) && { contents }) },
          );
      }
    }
  });
  const kept = all.filter((id) => !ids.includes(id));
  ui.getState().select(kept);
  tellDeleted(ids.length);
}
