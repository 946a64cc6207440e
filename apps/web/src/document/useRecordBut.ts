import { isSame } from '@wayline/document';
import type { Collection, RecordOf } from '@wayline/domain';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

/**
 * A record for everything about it but one field, whose value may be out of date: renders again when any other changes.
 * So a panel does not render at each letter of a text that one field in it shows by itself. With null it is the record.
 */
export function useRecordBut<C extends Collection, F extends keyof RecordOf[C]>(
  collection: C,
  id: string,
  field: F | null,
): RecordOf[C] | undefined {
  const { seen } = useSession();
  const last = useRef<RecordOf[C]>(undefined);
  const subscribe = useCallback(
    (callback: () => void) => seen.subscribeRecord(collection, id, callback),
    [seen, collection, id],
  );
  return useSyncExternalStore(subscribe, () => {
    const now = seen.get(collection, id);
    const before = last.current;
    if (before === now) return now;
    const isSameButField =
      field !== null && before && now && isSame({ ...before, [field]: null }, { ...now, [field]: null });
    if (!isSameButField) last.current = now;
    return last.current;
  });
}
