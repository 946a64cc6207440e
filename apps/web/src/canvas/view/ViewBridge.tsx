import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { createBoardLayer } from './boardLayer.ts';
import { createGlass } from './createGlass.ts';
import { createMotion } from './createMotion.ts';
import { goWithScroll } from './goWithScroll.ts';
import { centredOn, containing, firstView, type Viewport } from './viewport.ts';

/** Ties our view to React Flow's: the one place where its viewport is read and written. */
export function ViewBridge(): null {
  const { view, index } = useCanvas();
  const flow = useReactFlow();
  const store = useStoreApi();
  const ui = useUiStore();
  const { board } = useSession();

  useLayoutEffect(() => {
    const element = store.getState().domNode;
    const layer = element?.querySelector<HTMLElement>('.react-flow__viewport');
    if (!element || !layer) return;
    const boardLayer = createBoardLayer(layer);
    const renderer = element.querySelector<HTMLElement>('.react-flow__renderer');
    const takeGlass = renderer ? createGlass(renderer) : null;
    const show = (next: Viewport): void => {
      void flow.setViewport(next);
      read();
    };
    const motion = createMotion({
      get: view.get,
      show,
      now: () => performance.now(),
      nextFrame(then) {
        const asked = requestAnimationFrame(then);
        return () => cancelAnimationFrame(asked);
      },
    });
    const detach = view.attach(
      {
        move(next, milliseconds) {
          motion.stop();
          if (milliseconds > 0) motion.start(next, milliseconds);
          else show(next);
        },
        place: boardLayer.place,
      },
      element,
    );
    const stay = goWithScroll(element, view);
    let shown = false;
    const read = (): void => {
      const { panZoom, width, height } = store.getState();
      view.changed({ ...panZoom?.getViewport(), width, height });
      if (!shown) showFirst();
    };
    /** Waits for the canvas to have a size, for React Flow to take orders, and for something to be seen. */
    const showFirst = (): void => {
      const { width, height, panZoom } = store.getState();
      if (shown || width === 0 || height === 0 || !panZoom) return;
      const { bounds, maps } = index.scene();
      const { lastSeen, selection, destination, lookAt, setLastSeen } = ui.getState();
      const { maps: mapTable, items } = board.snapshot();
      // An empty board is seen as it is; that of another is yet to be laid out.
      if (bounds.width === 0 && lastSeen === null && mapTable.size + items.size > 0) return;
      shown = true;
      setLastSeen(null);
      if (destination) {
        lookAt(null);
        view.show(containing(destination, { width, height }));
        return;
      }
      const first = lastSeen ?? firstView(bounds, maps[0]?.rect, { width, height });
      // What was selected in another view is what one came to see.
      const wanted = index.place(selection.at(-1) ?? '');
      view.show(wanted ? centredOn(wanted, first, { width, height }) : first);
    };
    const stops = [store.subscribe(read), index.subscribePlaces(showFirst)];
    read();
    return () => {
      for (const stop of stops) stop();
      motion.stop();
      detach();
      stay();
      boardLayer.destroy();
      takeGlass?.();
      const { x, y, zoom } = view.get();
      const { view: next, setLastSeen } = ui.getState();
      if (next !== 'board') setLastSeen({ x, y, zoom });
    };
  }, [flow, store, view, index, ui, board]);

  return null;
}
