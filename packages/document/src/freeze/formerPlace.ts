import type { Collection } from '@wayline/domain';
import * as Y from 'yjs';
import { rootOf } from '../codec/roots.ts';
import { valueBefore } from './written.ts';

/** What says where a record belongs. */
const PLACES: { readonly [C in Collection]?: readonly string[] } = {
  steps: ['mapId', 'stageId', 'order'],
  stepLinks: ['mapId', 'from', 'to'],
  lanes: ['mapId', 'type', 'personaId'],
  emotions: ['mapId'],
  metrics: ['scope'],
};

/** Whether a record stood under its id before a transaction. */
export function stoodBefore(
  doc: Y.Doc,
  collection: Collection,
  id: string,
  transaction: Y.Transaction,
): boolean {
  return valueBefore(rootOf(doc, collection), id, transaction) !== undefined;
}

/** Puts a record back to where it was before a transaction; false when that has not moved it. */
export function toFormerPlace(
  doc: Y.Doc,
  collection: Collection,
  id: string,
  transaction: Y.Transaction,
): boolean {
  const record: unknown = rootOf(doc, collection).get(id);
  if (!(record instanceof Y.Map)) return false;
  let moved = false;
  for (const field of PLACES[collection] ?? []) {
    const before = valueBefore(record, field, transaction);
    if (before === record.get(field)) continue;
    if (before === undefined) record.delete(field);
    else record.set(field, before);
    moved = true;
  }
  return moved;
}
