import type { BoardIndex } from '@wayline/domain';
import { useCallback, useEffect, useRef } from 'react';
import { useSession } from '../session/useSession.ts';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import { type StepAt, stepAt, stepOf } from './stepAt.ts';

/** Where one stands, and the way to another step or map. */
export interface Standing {
  readonly place: StepAt | undefined;
  readonly goTo: (id: string) => void;
}

/** The step that is on the screen. It follows what is selected, wherever that was done. */
export function useStanding(index: BoardIndex): Standing {
  const { seen } = useSession();
  const ui = useUiStore();
  const standing = useUi((state) => state.standing);
  const picked = useUi((state) => state.selection.at(-1));
  const last = useRef<StepAt>(undefined);
  const place = stepAt(index, standing, last.current);
  last.current = place;

  useEffect(() => {
    const step = picked === undefined ? undefined : stepOf(seen.snapshot(), picked);
    if (step !== undefined) ui.getState().setStanding(step);
  }, [seen, ui, picked]);

  const goTo = useCallback(
    (id: string) => {
      ui.getState().edit(null);
      ui.getState().select([]);
      ui.getState().setStanding(id);
    },
    [ui],
  );
  return { place, goTo };
}
