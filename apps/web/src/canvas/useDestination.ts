import { useEffect } from 'react';
import { useUiStore } from '../ui/uiStore.ts';
import { useCanvas } from './CanvasContext.ts';

const MOTION_MS = 280;

/** Goes where the page is asked to look; a canvas that has yet to be shown takes it as its first view. */
export function useDestination(): void {
  const { view } = useCanvas();
  const ui = useUiStore();
  useEffect(() => {
    const mode = ui.getState().presenting;
    return ui.subscribe(({ destination, lookAt, presenting }) => {
      // Another canvas is about to take this one's place, and will go there.
      if (presenting !== mode) return;
      if (!destination || view.get().width === 0) return;
      lookAt(null);
      view.lookAt(destination, MOTION_MS);
    });
  }, [ui, view]);
}
