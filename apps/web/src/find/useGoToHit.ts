import type { BoardSnapshot } from '@wayline/domain';
import { useCallback } from 'react';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import type { Hit } from './createFinder.ts';
import { laneOf } from './laneOf.ts';
import { viewForHit } from './viewForHit.ts';

/** Selects a hit and has it shown, in another view or an opened lane if need be. Returns what has to be said of that. */
export function useGoToHit(): (hit: Pick<Hit, 'id' | 'collection'>) => string {
  const { canvas: words, finding } = useText();
  const { board } = useSession();
  const ui = useUiStore();
  return useCallback(
    (hit) => {
      const snapshot = board.snapshot();
      const state = ui.getState();
      const { id, collection } = hit;
      const lane = laneOf(snapshot, hit);
      const isInTray = collection === 'cards' && snapshot.cards.get(id)?.stepId === null;
      const hasNoRow = lane?.hidden === true || (isInTray && state.view === 'steps');
      const view = viewForHit(state.view, collection, hasNoRow);
      const laneName = lane?.title || words.untitledLane;
      const mustOpen = view === 'board' && lane !== null && (lane.hidden || lane.collapsed) === true;
      state.edit(null);
      if (view === 'personas') state.setPersonasPlace({ screen: 'sheet', id: id as never });
      state.setView(view);
      if (view === 'steps') state.setStanding(stepOf(snapshot, hit) ?? '');
      state.seek(
        id,
        mustOpen && collection !== 'lanes' ? lane.id : lane?.hidden && mustOpen ? lane.id : null,
      );
      if (isInTray && view === 'board') state.setDetailsOpen(true);
      if (isInTray && view === 'board') return finding.inTray(laneName);
      if (mustOpen) return finding.openedLane(laneName);
      if (collection === 'personas' && view === 'board' && !isOnMap(snapshot, id)) {
        state.setDetailsOpen(true);
        return finding.noPlace;
      }
      return view !== 'personas' && view !== ui.getState().view ? finding.onBoard : '';
    },
    [board, ui, words, finding],
  );
}

/** The step at which a hit stands. */
function stepOf(snapshot: BoardSnapshot, { id }: Pick<Hit, 'id'>): string | null {
  if (snapshot.steps.has(id)) return id;
  return snapshot.cards.get(id)?.stepId ?? snapshot.emotions.get(id)?.stepId ?? null;
}

function isOnMap(snapshot: BoardSnapshot, id: string): boolean {
  return [...snapshot.maps.values()].some(({ personaIds }) => personaIds.some((one) => one === id));
}
