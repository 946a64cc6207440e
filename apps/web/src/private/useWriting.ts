import { useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';
import type { Writing } from './writing.ts';

/** One value of what is written in private, null while nothing is; renders again when that value changes, so select a primitive or what keeps its identity. */
export function useWriting<T>(selector: (writing: Writing) => T): T | null {
  const { writing } = useSession().privates;
  return useSyncExternalStore(writing.subscribe, () => {
    const now = writing.get();
    return now && selector(now);
  });
}
