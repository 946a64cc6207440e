import type { AnyRecord } from '@wayline/domain';
import type * as Y from 'yjs';
import { readDeletedThing } from './deletedThing.ts';
import { trashRoot } from './trashRoot.ts';

/** All records that lie in a document's trash, those that went with another among them, by id. */
export function keptInTrash(doc: Y.Doc): ReadonlyMap<string, AnyRecord> {
  const kept = new Map<string, AnyRecord>();
  for (const [id, value] of trashRoot(doc).entries())
    for (const { record } of readDeletedThing(id, value)?.records ?? []) kept.set(record.id, record);
  return kept;
}
