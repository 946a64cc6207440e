import type { AnyRecord, Card, Collection, Lane, LaneId, RecordOf } from '@wayline/domain';

/** How the lanes of one map are read. */
export interface LanePlan {
  /** Lane id → lane as read; null where it reads as part of another. */
  readonly lanes: ReadonlyMap<string, Lane | null>;
  /** The lane in which a card lies; null when the map has no lane at all. */
  home(card: Card): LaneId | null;
}

/** The stored records around the one being read. Repairs look only at what is stored, never at each other's results. */
export interface Lookup {
  get<C extends Collection>(collection: C, id: string): RecordOf[C] | undefined;
  /** The members of a group, in no particular order. */
  group(key: string): Iterable<AnyRecord>;
  /** Null where there is no such map. */
  lanePlan(mapId: string): LanePlan | null;
}
