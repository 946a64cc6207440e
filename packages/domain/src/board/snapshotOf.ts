import type { AnyRecord, BoardSnapshot, Collection, RecordOf } from '../snapshot.ts';
import { COLLECTIONS } from '../snapshot.ts';
import { emptySnapshot } from './emptySnapshot.ts';

/** A record together with the collection it belongs to. */
export type Entry = {
  readonly [C in Collection]: { readonly collection: C; readonly record: RecordOf[C] };
}[Collection];

/** A board made of records; a later record of the same id replaces an earlier one. */
export function snapshotOf(entries: Iterable<Entry>, title = ''): BoardSnapshot {
  const tables = new Map<Collection, Map<string, AnyRecord>>();
  for (const { collection, record } of entries) {
    const table = tables.get(collection) ?? new Map<string, AnyRecord>();
    table.set(record.id, record);
    tables.set(collection, table);
  }
  // Each table holds only records of its own collection: an entry pairs the two.
  return { ...emptySnapshot(title), ...(Object.fromEntries(tables) as Partial<BoardSnapshot>) };
}

/** All records of a board, collection by collection in the order of the file. */
export function* entriesOf(snapshot: BoardSnapshot): Generator<Entry> {
  for (const collection of COLLECTIONS) {
    for (const record of snapshot[collection].values()) yield { collection, record } as Entry;
  }
}
