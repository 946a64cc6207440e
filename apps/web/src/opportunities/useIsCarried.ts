import { useSyncExternalStore } from 'react';
import { usePresence } from '../presence/usePresence.ts';

/** Whether somebody else carries this opportunity through the matrix at this moment. */
export function useIsCarried(id: string): boolean {
  const { peers } = usePresence();
  return useSyncExternalStore(peers.subscribe, () => peers.get().some(({ rating }) => rating?.id === id));
}
