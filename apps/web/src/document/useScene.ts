import type { Scene } from '@wayline/scene';
import { useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

/**
 * What a selector reads from the laid-out board; renders again when its result changes. A selector must return a
 * part of the scene or a primitive: a fresh object would differ each time.
 */
export function useScene<T>(selector: (scene: Scene) => T): T {
  const { scene } = useSession();
  return useSyncExternalStore(scene.subscribe, () => selector(scene.get()));
}
