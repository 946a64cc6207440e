import type { BoardSnapshot } from '@wayline/domain';
import { useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

/** What a selector reads from the board as I see it, with what I alone see; else as `useSnapshot`. */
export function useSeen<T>(selector: (snapshot: BoardSnapshot) => T): T {
  const { seen } = useSession();
  return useSyncExternalStore(seen.subscribe, () => selector(seen.snapshot()));
}
