import type { Rect } from '@wayline/scene';
import { useRef, useSyncExternalStore } from 'react';
import type { Detail } from '../../marks/detail.ts';
import { useStore } from '../../session/useStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { mountedArea } from './mountedArea.ts';
import type { Seen } from './view.ts';

/** One value computed from the view; renders again when it changes, so return a primitive. */
export function useView<T extends string | number | boolean>(selector: (seen: Seen) => T): T {
  const { view } = useCanvas();
  return useSyncExternalStore(view.subscribe, () => selector(view.get()));
}

/** How much the present zoom lets things show. */
export function useDetail(): Detail {
  return useStore(useCanvas().view.detail);
}

/** The part of the board whose things stand as elements, in board units; another one only every few hundred. */
export function useSeenArea(): Rect {
  const { view } = useCanvas();
  const last = useRef<{ readonly area: Rect; readonly zoom: number }>(undefined);
  return useSyncExternalStore(view.subscribe, () => {
    const seen = view.get();
    const area = mountedArea(seen, last.current?.area, seen.zoom !== last.current?.zoom);
    last.current = { area, zoom: seen.zoom };
    return area;
  });
}
