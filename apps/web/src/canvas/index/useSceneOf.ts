import { isSame } from '@wayline/document';
import type { Item } from '@wayline/domain';
import type { ConnectorScene, ItemScene, MapScene } from '@wayline/scene';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useCanvas } from '../CanvasContext.ts';
import { isSameButPlace } from './isSameButPlace.ts';
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

/** A laid-out item; renders again only when that item changes. */
export function useItemScene(id: string): ItemScene | undefined {
  return useOne(id, useCanvas().index.item);
}

/**
 * A laid-out item as it is drawn, wherever: its place may be an older one, for whoever moves it needs no render. While it
 * is written it renders again only when more than its words changes.
 */
export function useItemDrawing(id: string, isWritten: boolean): ItemScene | undefined {
  const { board } = useSession();
  // A record says more than is drawn: what it is called, say.
  const record = useRef(board.get('items', id));
  return useKept(id, useCanvas().index.item, (before, now) => {
    const last = record.current;
    record.current = board.get('items', id);
    if (!before || !now) return false;
    return (
      (isSameButPlace(before, now) && isMovedAtMost(last, record.current)) ||
      (isWritten && isSameButWords(before, now))
    );
  });
}

const isMovedAtMost = (before: Item | undefined, now: Item | undefined): boolean =>
  before === now || (!!before && !!now && isSame({ ...before, pos: now.pos }, now));

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
