import type { AnyRecord, BoardSnapshot, Collection } from '../snapshot.ts';
import type { Change } from './change.ts';

/**
 * The board after the changes, in their order. Tables and records that no change touches keep their identity;
 * a patch of a record that is not there does nothing, as it would in a live document.
 */
export function applyChanges(snapshot: BoardSnapshot, changes: Iterable<Change>): BoardSnapshot {
  const touched = new Map<Collection, Map<string, AnyRecord>>();
  const tableOf = (collection: Collection): Map<string, AnyRecord> => {
    let table = touched.get(collection);
    if (!table) {
      table = new Map<string, AnyRecord>(snapshot[collection]);
      touched.set(collection, table);
    }
    return table;
  };
  for (const change of changes) {
    if (change.type === 'put') {
      tableOf(change.collection).set(change.record.id, change.record);
      continue;
    }
    const present = (touched.get(change.collection) ?? snapshot[change.collection]).get(change.id);
    if (!present) continue;
    if (change.type === 'delete') tableOf(change.collection).delete(change.id);
    else tableOf(change.collection).set(change.id, patched(present, change.fields));
  }
  if (touched.size === 0) return snapshot;
  // Each touched table started as a copy of its own and took only changes of its collection.
  return { ...snapshot, ...(Object.fromEntries(touched) as Partial<BoardSnapshot>) };
}

function patched(record: AnyRecord, fields: Readonly<Record<string, unknown>>): AnyRecord {
  const next: Record<string, unknown> = { ...record };
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) delete next[key];
    else next[key] = value;
  }
  return next as unknown as AnyRecord;
}
