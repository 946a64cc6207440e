import { changedFields } from '../remove/changedFields.ts';
import type { AnyRecord, BoardSnapshot, Collection } from '../snapshot.ts';
import { applyChanges } from './applyChanges.ts';
import type { Change, Patch } from './change.ts';

/** A record that is to come back as it was. */
export interface LostRecord {
  readonly collection: Collection;
  readonly record: AnyRecord;
}

/** Fields of a record that stays: what was in them, and what was written over it. A key that is missing was absent. */
export interface LostFields {
  readonly collection: Collection;
  readonly id: string;
  readonly before: Patch;
  readonly after: Patch;
}

/** What some changes to a board took from it. */
export interface Reversal {
  readonly records: readonly LostRecord[];
  readonly fields: readonly LostFields[];
}

/** What the changes take from the board; records that they make are not among it. */
export function reversalOf(snapshot: BoardSnapshot, changes: readonly Change[]): Reversal {
  const next = applyChanges(snapshot, changes);
  const records: LostRecord[] = [];
  const fields: LostFields[] = [];
  const seen = new Set<string>();
  for (const change of changes) {
    const { collection } = change;
    const id = change.type === 'put' ? change.record.id : change.id;
    const record = snapshot[collection].get(id);
    if (!record || seen.has(`${collection}/${id}`)) continue;
    seen.add(`${collection}/${id}`);
    const now = next[collection].get(id);
    if (!now) records.push({ collection, record });
    else {
      const after = changedFields(record, now);
      const before = changedFields(now, record);
      if (after && before) fields.push({ collection, id, before: present(before), after: present(after) });
    }
  }
  return { records, fields };
}

const present = (fields: Patch): Patch =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
