import type { ConnectorScene, ItemScene, MapScene } from '@wayline/scene';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useCanvas } from '../CanvasContext.ts';
import { isSameButWords, isSameButWordsOf } from './isSameButWords.ts';

function useOne<T>(id: string, read: (id: string) => T): T {
  const { index } = useCanvas();
  const subscribe = useCallback((callback: () => void) => index.subscribeTo(id, callback), [index, id]);
  return useSyncExternalStore(subscribe, () => read(id));
}

/** What is read, kept as it was as long as it is `alike`. */
function useKept<T>(id: string, read: (id: string) => T, alike: (before: T, now: T) => boolean): T {
  const last = useRef<T>(undefined);
  return useOne(id, (id) => {
    const now = read(id);
    if (last.current === undefined || !alike(last.current, now)) last.current = now;
    return last.current;
  });
}

/**
 * A laid-out map; renders again only when that map changes. The words of a card that is being written are shown by its
 * editor: then only when something else on the map changes, so that a keystroke renders nothing.
 */
export function useMapScene(id: string, writtenCard: string | null = null): MapScene | undefined {
  return useKept(
    id,
    useCanvas().index.map,
    (before, now) => !!(writtenCard && before && now) && isSameButWordsOf(writtenCard, before, now),
  );
}

/** A laid-out item; renders again only when that item changes, and while it is written only when more than its words do. */
export function useItemScene(id: string, isWritten = false): ItemScene | undefined {
  return useKept(
    id,
    useCanvas().index.item,
    (before, now) => !!(isWritten && before && now) && isSameButWords(before, now),
  );
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
