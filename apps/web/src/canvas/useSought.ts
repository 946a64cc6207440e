import { useEffect } from 'react';
import { useUi } from '../ui/uiStore.ts';
import { useCanvas } from './CanvasContext.ts';

/** Brings what was gone to from the search near enough to be read, beside the search, and opens its lane. */
export function useSought(): void {
  const { view, index } = useCanvas();
  const sought = useUi((ui) => ui.sought);
  const openedLanes = useUi((ui) => ui.openedLanes);
  useEffect(() => index.openLanes(openedLanes), [index, openedLanes]);
  useEffect(() => {
    if (!sought) return;
    const place = index.place(sought.id);
    if (place && view.get().width > 0) view.seek(place);
  }, [sought, index, view]);
}
