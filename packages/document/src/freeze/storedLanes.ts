import type { AnyRecord, Collection, RecordOf } from '@wayline/domain';
import type * as Y from 'yjs';
import { readRecord } from '../codec/readRecord.ts';
import { rootOf } from '../codec/roots.ts';
import { lanePlan } from '../repair/lanePlan.ts';
import { lanesOn } from '../repair/links.ts';
import type { LanePlan, Lookup } from '../repair/lookup.ts';
import { storedField } from './storedField.ts';

/** How the lanes of maps are read, from what is stored. */
export interface LanePlans {
  /** Null where there is no such map. */
  of(mapId: string): LanePlan | null;
  /** A lane or map may have changed since. */
  forget(): void;
}

/** Works each map out once until it is told to forget. */
export function createLanePlans(doc: Y.Doc): LanePlans {
  const plans = new Map<string, LanePlan | null>();
  return {
    of(mapId) {
      const known = plans.get(mapId);
      if (known !== undefined) return known;
      const map = storedRecord(doc, 'maps', mapId);
      const plan = map ? lanePlan(map, lookupIn(doc, mapId)) : null;
      plans.set(mapId, plan);
      return plan;
    },
    forget: () => plans.clear(),
  };
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
