import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useCanvas } from '../CanvasContext.ts';

/** After the last movement the board is painted anew, with letters as sharp as its zoom lets them be. */
const REST_MS = 140;

/**
 * While the board moves, it is a layer of its own: the browser shifts what it has painted instead of painting it in
 * each frame. Left on, that layer would keep the letters of the zoom at which it was made.
 */
export function Moving(): null {
  const { view } = useCanvas();
  const store = useStoreApi();
  useEffect(() => {
    const layer = store.getState().domNode?.querySelector<HTMLElement>('.react-flow__viewport');
    if (!layer) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = (): void => {
      timer = undefined;
      layer.style.willChange = '';
    };
    const stop = view.subscribe(() => {
      if (timer === undefined) layer.style.willChange = 'transform';
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
      rest();
    };
  }, [view, store]);
  return null;
}
