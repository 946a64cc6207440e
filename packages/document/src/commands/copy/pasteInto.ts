import type { MapId, StageId } from '@wayline/domain';
import type { Place } from '../place.ts';
import type { Result } from '../result.ts';

/** Where a fragment goes. */
export interface PasteInto {
  readonly mapId: MapId;
  /** Of steps: the stage they join; needed for them. */
  readonly stageId?: StageId;
  /** Among the stages of the map, the steps of the stage or the lanes of the map; at the end when absent. */
  readonly place?: Place;
  /** What a copy is called whose name is taken on the map. */
  readonly copyName?: (name: string) => string;
}

/** The ids of what was made of the fragment's roots. */
export type Pasted = Result<{ readonly ids: readonly string[] }>;
