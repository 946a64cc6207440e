import { useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';
import type { Round } from './round.ts';

/** One value of the open vote, null without one; renders again when that value changes, so select a primitive. */
export function useRound<T extends string | number | boolean | null | undefined>(
  selector: (round: Round) => T,
): T | null {
  const { round } = useSession().votes;
  return useSyncExternalStore(round.subscribe, () => {
    const now = round.get();
    return now && selector(now);
  });
}
