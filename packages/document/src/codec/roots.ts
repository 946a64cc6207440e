import type { Collection } from '@wayline/domain';
import type * as Y from 'yjs';

/** One record as it lives in a document: values by field, shared texts where people type together. */
export type RecordMap = Y.Map<unknown>;

/** The root map of a collection, id → record. Only roots: two clients that create one nested map lose one side. */
export function rootOf(doc: Y.Doc, collection: Collection): Y.Map<RecordMap> {
  return doc.getMap<RecordMap>(collection);
}

/** The root map of the board's own fields. */
export function boardRoot(doc: Y.Doc): RecordMap {
  return doc.getMap('board');
}
