import type { BoardSnapshot } from '@wayline/domain';
import { useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

/**
 * What a selector reads from the open board; renders again when its result changes. A selector must return a
 * part of the snapshot or a primitive: a fresh object would differ each time.
 */
export function useSnapshot<T>(selector: (snapshot: BoardSnapshot) => T): T {
  const { board } = useSession();
  return useSyncExternalStore(board.subscribe, () => selector(board.snapshot()));
}
