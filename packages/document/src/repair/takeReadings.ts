import type { AnyRecord, BoardSnapshot, Collection } from '@wayline/domain';
import { isSame } from '../isSame.ts';
import type { StoredRecord } from './createRepairer.ts';

/** Told of each record that reads differently; null where it is absent. */
export type Difference = (
  collection: Collection,
  id: string,
  before: AnyRecord | null,
  after: AnyRecord | null,
) => void;

/** The snapshot with these readings in it. Tables and records that read as before keep their identity. */
export function takeReadings(
  snapshot: BoardSnapshot,
  readings: readonly StoredRecord[],
  differs?: Difference,
): BoardSnapshot {
  const tables = new Map<Collection, Map<string, AnyRecord>>();
  for (const { collection, id, record } of readings) {
    const before: AnyRecord | null = snapshot[collection].get(id) ?? null;
    if (isSame(before, record)) continue;
    const table = tables.get(collection) ?? new Map<string, AnyRecord>(snapshot[collection]);
    tables.set(collection, table);
    if (record) table.set(id, record);
    else table.delete(id);
    differs?.(collection, id, before, record);
  }
  if (tables.size === 0) return snapshot;
  // Each table started as a copy of its own and took only readings of its collection.
  return { ...snapshot, ...(Object.fromEntries(tables) as Partial<BoardSnapshot>) };
}
