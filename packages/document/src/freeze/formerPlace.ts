import type { Collection } from '@wayline/domain';
import * as Y from 'yjs';
import { type RecordMap, rootOf } from '../codec/roots.ts';
import { valueBefore } from './written.ts';

/** What says where a record belongs. */
const PLACES: { readonly [C in Collection]?: readonly string[] } = {
  steps: ['mapId', 'stageId', 'order'],
  stepLinks: ['mapId', 'from', 'to'],
  lanes: ['mapId', 'type', 'personaId'],
  emotions: ['mapId'],
  metrics: ['scope'],
};

/** The record that stood under an id before a transaction; null where none did. */
export function formerRecord(
  doc: Y.Doc,
  collection: Collection,
  id: string,
  transaction: Y.Transaction,
): RecordMap | null {
  const former = valueBefore(rootOf(doc, collection), id, transaction);
  return former instanceof Y.Map ? former : null;
}

/** Puts a record back to where its former self was before a transaction; false when it is there. */
export function toFormerPlace(
  collection: Collection,
  record: RecordMap,
  former: RecordMap,
  transaction: Y.Transaction,
): boolean {
  let moved = false;
  for (const field of PLACES[collection] ?? []) {
    const before = valueBefore(former, field, transaction);
    if (before === record.get(field)) continue;
    if (before === undefined) record.delete(field);
    else record.set(field, before);
    moved = true;
  }
  return moved;
}
