import { useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

/** Whether the record of an id is frozen, by itself or with what it lies in. */
export function useFrozen(id: string): boolean {
  const { frozen } = useSession();
  return useSyncExternalStore(frozen.subscribe, () => frozen.get()?.has(id) ?? false);
}
