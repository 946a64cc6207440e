import { type CSSProperties, useSyncExternalStore } from 'react';
import type { Store } from '../../session/store.ts';
import type { Gesture } from '../gesture.ts';

type ItemsGesture = Extract<Gesture, { kind: 'items' }>;

/** The drag that carries this thing at the moment, or null. What is not dragged does not render for those that are. */
export function useDragOffset(gesture: Store<Gesture | null>, id: string): ItemsGesture | null {
  return useSyncExternalStore(gesture.subscribe, () => {
    const now = gesture.get();
    return now?.kind === 'items' && now.ids.has(id) ? now : null;
  });
}

/** Where a dragged thing is drawn: the document and React Flow hear of it on drop. */
export function offsetStyle(offset: ItemsGesture | null): CSSProperties | undefined {
  return offset ? { transform: `translate(${offset.dx}px, ${offset.dy}px)` } : undefined;
}
