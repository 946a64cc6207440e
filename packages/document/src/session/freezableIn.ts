import type * as Y from 'yjs';
import { readRecord } from '../codec/readRecord.ts';
import { rootOf } from '../codec/roots.ts';

const COLLECTIONS = ['lanes', 'stages'] as const;

/** Which of these are lanes and stages of a map in `doc`; reads no other record. */
export function freezableIn(doc: Y.Doc, ids: Iterable<string>): ReadonlySet<string> {
  const freezable = new Set<string>();
  for (const id of ids) {
    for (const collection of COLLECTIONS) {
      const value = rootOf(doc, collection).get(id);
      if (value === undefined) continue;
      if (rootOf(doc, 'maps').has(readRecord(collection, id, value).mapId)) freezable.add(id);
    }
  }
  return freezable;
}
