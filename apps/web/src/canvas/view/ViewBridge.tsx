import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import { useCanvas } from '../CanvasContext.ts';
import { firstView } from './viewport.ts';

/** Zoom to fit settles at its end, as everything that moves here does. */
const ease = (t: number): number => 1 - (1 - t) ** 3;

/** Ties our view to React Flow's: the one place where its viewport is read and written. */
export function ViewBridge(): null {
  const { view, index } = useCanvas();
  const flow = useReactFlow();
  const store = useStoreApi();

  useLayoutEffect(() => {
    const element = store.getState().domNode;
    if (!element) return;
    const detach = view.attach(
      {
        move: (next, milliseconds) =>
          void flow.setViewport(next, milliseconds > 0 ? { duration: milliseconds, ease } : undefined),
      },
      element,
    );
    let shown = false;
    const read = (): void => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const last = view.get();
      if (
        last.x !== x ||
        last.y !== y ||
        last.zoom !== zoom ||
        last.width !== width ||
        last.height !== height
      ) {
        view.changed({ x, y, zoom, width, height });
      }
      // The first view waits for the canvas to have a size, and for React Flow to take orders.
      if (!shown && width > 0 && height > 0 && store.getState().panZoom) {
        shown = true;
        const { bounds, maps } = index.scene();
        view.show(firstView(bounds, maps[0]?.rect, { width, height }));
      }
    };
    const stop = store.subscribe(read);
    read();
    return () => {
      stop();
      detach();
    };
  }, [flow, store, view, index]);

  return null;
}
