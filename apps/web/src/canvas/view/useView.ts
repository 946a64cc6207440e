import type { Rect } from '@wayline/scene';
import { useRef, useSyncExternalStore } from 'react';
import type { Detail } from '../../marks/detail.ts';
import { useStore } from '../../session/useStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import type { Seen } from './view.ts';
import { visibleArea } from './viewport.ts';

/** One value computed from the view; renders again when it changes, so return a primitive. */
export function useView<T extends string | number | boolean>(selector: (seen: Seen) => T): T {
  const { view } = useCanvas();
  return useSyncExternalStore(view.subscribe, () => selector(view.get()));
}

/** How much the present zoom lets things show. */
export function useDetail(): Detail {
  return useStore(useCanvas().view.detail);
}

/** So far beyond the canvas's edge things are kept ready, in CSS px. */
const MARGIN = 120;
/** The area grows in these steps, so that panning renders every few hundred pixels and not every frame. */
const STEP = 100;

const same = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** What is in view and a little more, in coarse steps, in board units. */
export function useSeenArea(): Rect {
  const { view } = useCanvas();
  const last = useRef<Rect>(undefined);
  return useSyncExternalStore(view.subscribe, () => {
    const next = coarseArea(view.get());
    if (last.current && same(last.current, next)) return last.current;
    last.current = next;
    return next;
  });
}

/** What a view shows and a little more, on a coarse grid. */
export function coarseArea(seen: Seen): Rect {
  const exact = visibleArea(seen, seen, MARGIN);
  // Powers of two, so that zooming passes through few different grids.
  const step = 2 ** Math.ceil(Math.log2(STEP / seen.zoom));
  const x = Math.floor(exact.x / step) * step;
  const y = Math.floor(exact.y / step) * step;
  return {
    x,
    y,
    width: Math.ceil((exact.x + exact.width - x) / step) * step,
    height: Math.ceil((exact.y + exact.height - y) / step) * step,
  };
}
