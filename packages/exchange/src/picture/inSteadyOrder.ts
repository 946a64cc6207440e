import { type AnyRecord, type BoardSnapshot, COLLECTIONS, compareKeys } from '@wayline/domain';

/**
 * A board whose tables are in the order of ids. A live board has its records in the order in which they came, a file
 * in another; what is drawn where nothing else decides must not depend on that.
 */
export function inSteadyOrder(snapshot: BoardSnapshot): BoardSnapshot {
  const tables = COLLECTIONS.map((collection) => {
    const records: readonly AnyRecord[] = [...snapshot[collection].values()];
    const sorted = [...records].sort((a, b) => compareKeys(a.id, b.id));
    return [collection, new Map(sorted.map((record) => [record.id, record]))] as const;
  });
  // Each table holds the records that it held.
  return { ...snapshot, ...(Object.fromEntries(tables) as unknown as Partial<BoardSnapshot>) };
}
