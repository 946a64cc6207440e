import { type RefObject, useEffect } from 'react';
import { useUiStore } from '../ui/uiStore.ts';

/** Brings what was gone to from the search into sight; what has no row here, folded or filtered away, is shown on the board. */
export function useSoughtInSight(root: RefObject<HTMLElement | null>): void {
  const ui = useUiStore();
  useEffect(() => {
    let frame = 0;
    const { view } = ui.getState();
    let last = ui.getState().sought;
    const stop = ui.subscribe(({ sought }) => {
      if (!sought || sought === last) return;
      last = sought;
      cancelAnimationFrame(frame);
      // A view that changes in the same moment is gone by then.
      frame = requestAnimationFrame(() => {
        if (ui.getState().view !== view) return;
        const name = `[data-record="${CSS.escape(sought.id)}"]`;
        const row = root.current?.querySelector<HTMLElement>(name);
        if (row) row.scrollIntoView({ block: 'center', inline: 'center' });
        else ui.getState().setView('board');
      });
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [ui, root]);
}
