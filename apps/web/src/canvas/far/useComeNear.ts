import { useEffect } from 'react';
import { useUi } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { goTo } from '../pointer/approach.ts';

/** Comes near to whatever is about to be edited far away: words of three pixels cannot be written. */
export function useComeNear(): void {
  const canvas = useCanvas();
  const id = useUi((ui) => ui.editing?.id);
  useEffect(() => {
    if (id !== undefined && canvas.drawn.get() === 'far') goTo({ canvas }, id);
  }, [canvas, id]);
}
