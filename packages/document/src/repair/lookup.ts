import type { AnyRecord, Collection, RecordOf } from '@wayline/domain';
import type { LanePlan } from './lanePlan.ts';

/** The stored records around the one being read. Repairs look only at what is stored, never at each other's results. */
export interface Lookup {
  get<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined;
  /** The members of a group, in no particular order. */
  group(key: string): Iterable<AnyRecord>;
  /** Null where there is no such map. */
  lanePlan(mapId: string): LanePlan | null;
}
