import { type BoardSnapshot, collectionOf } from '@wayline/domain';
import { useCallback } from 'react';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { laneOf } from './laneOf.ts';

/** What is drawn on the board in place of a record that has no place of its own there. */
function drawnFor(snapshot: BoardSnapshot, id: string): string {
  const { stepLinks, metrics, cards, maps } = snapshot;
  const card = cards.get(id);
  if (card?.stepId === null) return card.laneId;
  const persona = [...maps.values()].find(({ personaIds }) => personaIds.some((one) => one === id));
  return stepLinks.get(id)?.from ?? metrics.get(id)?.scope.id ?? persona?.id ?? id;
}

/** Goes to the board and shows a record there, in a lane that may have to be opened; Details says the rest. */
export function useShowOnBoard(): (id: string) => void {
  const { board } = useSession();
  const ui = useUiStore();
  return useCallback(
    (id) => {
      const snapshot = board.snapshot();
      const state = ui.getState();
      const lane = laneOf(snapshot, { id, collection: collectionOf(id) });
      const isFolded = lane !== null && (lane.hidden || lane.collapsed) === true;
      state.edit(null);
      state.setView('board');
      state.seek(drawnFor(snapshot, id), isFolded ? lane.id : null);
      state.select([id]);
      state.setDetailsOpen(true);
    },
    [board, ui],
  );
}
