import { type AnyRecord, type BoardSnapshot, COLLECTIONS, type Collection } from '@wayline/domain';

/** One record that somebody made, changed or deleted. */
export interface RecordChange {
  readonly what: 'added' | 'changed' | 'deleted';
  readonly collection: Collection;
  readonly id: string;
  /** The record as it is now, or as it was before it went. */
  readonly record: AnyRecord;
}

type Records = ReadonlyMap<string, AnyRecord>;

function* changesIn(collection: Collection, before: Records, after: Records): Iterable<RecordChange> {
  for (const [id, record] of after) {
    const old = before.get(id);
    if (!old) yield { what: 'added', collection, id, record };
    else if (old !== record) yield { what: 'changed', collection, id, record };
  }
  for (const [id, record] of before) if (!after.has(id)) yield { what: 'deleted', collection, id, record };
}

/** What differs between two states of a board. Tables and records that are the same object are taken for unchanged. */
export function changesBetween(before: BoardSnapshot, after: BoardSnapshot): readonly RecordChange[] {
  return COLLECTIONS.flatMap((collection) =>
    before[collection] === after[collection]
      ? []
      : [...changesIn(collection, before[collection], after[collection])],
  );
}
