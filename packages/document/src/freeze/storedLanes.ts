import type { AnyRecord, Collection, RecordOf } from '@wayline/domain';
import type * as Y from 'yjs';
import { readRecord } from '../codec/readRecord.ts';
import { rootOf } from '../codec/roots.ts';
import { lanePlan } from '../repair/lanePlan.ts';
import { lanesOn } from '../repair/links.ts';
import type { LanePlan, Lookup } from '../repair/lookup.ts';
import { storedField } from './storedField.ts';

/** How the lanes of a map are read, from what is stored at this moment; null where there is no such map. */
export function planOf(doc: Y.Doc, mapId: string): LanePlan | null {
  const map = storedRecord(doc, 'maps', mapId);
  return map ? lanePlan(map, lookupIn(doc, mapId)) : null;
}

/** The stored record under an id, read leniently. */
export function storedRecord<C extends Collection>(
  doc: Y.Doc,
  collection: C,
  id: string,
): RecordOf[C] | undefined {
  const value = rootOf(doc, collection).get(id);
  return value === undefined ? undefined : readRecord(collection, id, value);
}

/** As much of the board as the plan of one map's lanes asks for. */
function lookupIn(doc: Y.Doc, mapId: string): Lookup {
  return {
    get: (collection, id) => storedRecord(doc, collection, id),
    *group(key): Iterable<AnyRecord> {
      if (key !== lanesOn(mapId)) return;
      for (const [id, value] of rootOf(doc, 'lanes').entries())
        if (storedField(value, 'mapId') === mapId) yield readRecord('lanes', id, value);
    },
    lanePlan: () => null,
  };
}
