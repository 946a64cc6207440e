import type { ConnectorScene, ItemScene, MapScene } from '@wayline/scene';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useCanvas } from '../CanvasContext.ts';
import { isSameButWords } from './isSameButWords.ts';

function useOne<T>(id: string, read: (id: string) => T): T {
  const { index } = useCanvas();
  const subscribe = useCallback((callback: () => void) => index.subscribeTo(id, callback), [index, id]);
  return useSyncExternalStore(subscribe, () => read(id));
}

/** A laid-out map; renders again only when that map changes. */
export function useMapScene(id: string): MapScene | undefined {
  return useOne(id, useCanvas().index.map);
}

/**
 * A laid-out item; renders again only when that item changes. While its words are written, an editor shows them: then
 * only when something else about it changes, so that a keystroke renders nothing.
 */
export function useItemScene(id: string, isWritten = false): ItemScene | undefined {
  const { index } = useCanvas();
  const last = useRef<ItemScene>(undefined);
  return useOne(id, (id) => {
    const now = index.item(id);
    if (!isWritten || !now || !last.current || !isSameButWords(last.current, now)) last.current = now;
    return last.current;
  });
}

/** A routed connector; renders again only when its route changes. */
export function useConnectorScene(id: string): ConnectorScene | undefined {
  return useOne(id, useCanvas().index.connector);
}

const nothing = (): null => null;

/** Renders again after any change of the scene, but only while that is needed: others' edits then cost no render. */
export function useSceneWhile(isNeeded: boolean): void {
  const { index } = useCanvas();
  useSyncExternalStore(index.subscribe, isNeeded ? index.scene : nothing);
}
