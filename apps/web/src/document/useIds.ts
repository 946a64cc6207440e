import { type BoardSnapshot, type Collection, compareOrder } from '@wayline/domain';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

interface Placed {
  readonly id: string;
  readonly order?: string;
}

function sortedIds(records: Iterable<Placed>): readonly string[] {
  return [...records]
    .sort((a, b) => compareOrder({ id: a.id, order: a.order ?? '' }, { id: b.id, order: b.order ?? '' }))
    .map(({ id }) => id);
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** The ids of a collection of the open board, by order, then id; the array keeps its identity until one comes, goes or moves. */
export function useIds(collection: Collection): readonly string[] {
  const { board } = useSession();
  const last = useRef<{ table: BoardSnapshot[Collection]; ids: readonly string[] }>(undefined);
  const subscribe = useCallback(
    (callback: () => void) => board.subscribeCollection(collection, callback),
    [board, collection],
  );
  return useSyncExternalStore(subscribe, () => {
    const table = board.snapshot()[collection];
    if (last.current?.table !== table) {
      const ids = sortedIds(table.values());
      const before = last.current?.ids;
      last.current = { table, ids: before && isSame(before, ids) ? before : ids };
    }
    return last.current.ids;
  });
}
