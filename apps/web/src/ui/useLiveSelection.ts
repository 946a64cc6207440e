import type { BoardSnapshot } from '@wayline/domain';
import { collectionOf } from '@wayline/domain';
import { useEffect } from 'react';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from './uiStore.ts';

/** Whether a record is still on the board; ids of emotion points name no collection of their own. */
export function isThere(snapshot: BoardSnapshot, id: string): boolean {
  if (snapshot.emotions.has(id)) return true;
  const collection = collectionOf(id);
  return collection !== null && snapshot[collection].has(id);
}

/**
 * Lets go of what is no longer there: somebody deletes what I have picked, or an undo takes back what I was writing
 * into. Otherwise keys would go on acting on nothing.
 */
export function useLiveSelection(): void {
  const { seen } = useSession();
  const ui = useUiStore();
  useEffect(
    () =>
      seen.subscribe(() => {
        const { selection, editing, select, edit } = ui.getState();
        if (selection.length === 0 && !editing) return;
        const snapshot = seen.snapshot();
        if (editing && !isThere(snapshot, editing.id)) edit(null);
        const left = selection.filter((id) => isThere(snapshot, id));
        if (left.length < selection.length) select(left);
      }),
    [seen, ui],
  );
}
