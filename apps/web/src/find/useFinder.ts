import { useEffect, useMemo } from 'react';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { createFinder, type Finder, type Later } from './createFinder.ts';

const later: Later = (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

/** A finder over the open board, whose hits the canvas marks as long as it is mounted. */
export function useFinder(): Finder {
  const { board } = useSession();
  const ui = useUiStore();
  const finder = useMemo(() => createFinder(board, { now: () => performance.now(), later }), [board]);
  useEffect(() => {
    const stop = finder.subscribe(() => {
      const { hits, isComplete } = finder.get();
      if (isComplete) ui.getState().setFound(new Set(hits.map(({ id }) => id)));
    });
    return () => {
      stop();
      finder.destroy();
      ui.getState().setFound(new Set());
    };
  }, [finder, ui]);
  return finder;
}
