import { useEffect } from 'react';
import { usePresence } from '../../presence/usePresence.ts';
import { useCanvas } from '../CanvasContext.ts';
import { visibleArea } from '../view/viewport.ts';

/** Shows the others which part of the board I see, for whoever follows me. */
export function usePublishedViewport(): void {
  const presence = usePresence();
  const { view } = useCanvas();
  useEffect(() => {
    const publish = (): void => {
      const seen = view.get();
      if (seen.width === 0) return;
      const { x, y, width, height } = visibleArea(seen, seen);
      // A tenth of a unit is finer than any screen shows it.
      const round = (length: number): number => Math.round(length * 10) / 10;
      presence.set({
        viewport: { x: round(x), y: round(y), width: round(width), height: round(height) },
      });
    };
    publish();
    const stop = view.subscribe(publish);
    return () => {
      stop();
      presence.set({ viewport: null });
    };
  }, [presence, view]);
}
