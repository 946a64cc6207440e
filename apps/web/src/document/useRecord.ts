import type { Collection, RecordOf } from '@wayline/domain';
import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

/** A record of the open board, or undefined when it is not there; renders again when that record changes. */
export function useRecord<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined {
  const { board } = useSession();
  const subscribe = useCallback(
    (callback: () => void) => board.subscribeRecord(collection, id, callback),
    [board, collection, id],
  );
  return useSyncExternalStore(subscribe, () => board.get(collection, id));
}
