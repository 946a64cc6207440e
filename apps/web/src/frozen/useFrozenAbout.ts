import { useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

/** Who froze the lane or stage of an id, for those who do not see the hatch; undefined where nobody did. */
export function useFrozenAbout(id: string): string | undefined {
  const { frozen } = useSession();
  return useSyncExternalStore(frozen.subscribe, () => frozen.get()?.about(id));
}
