import type { Collection, RecordOf } from '@wayline/domain';
import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

/** A record of the open board as I see it, or undefined when it is not there; renders again when that record changes. */
export function useRecord<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined {
  const { seen } = useSession();
  const subscribe = useCallback(
    (callback: () => void) => seen.subscribeRecord(collection, id, callback),
    [seen, collection, id],
  );
  return useSyncExternalStore(subscribe, () => seen.get(collection, id));
}
