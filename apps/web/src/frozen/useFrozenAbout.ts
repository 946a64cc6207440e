import { useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

/** Who froze what holds the record of an id, in words, for those who do not see the hatch; undefined where nobody did. */
export function useFrozenAbout(id: string): string | undefined {
  const { frozen } = useSession();
  return useSyncExternalStore(frozen.subscribe, () => frozen.get()?.about(id));
}
