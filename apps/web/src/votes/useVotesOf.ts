import { useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

/** How many votes a thing got; undefined where it got none, or where that is still a secret. */
export function useVotesOf(id: string): number | undefined {
  const { counts } = useSession().votes;
  return useSyncExternalStore(counts.subscribe, () => counts.get().get(id));
}
