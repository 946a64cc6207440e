import type { LaneId, MapId, PersonaId } from '../ids.ts';
import type { LaneType, Separator } from '../vocabulary/vocabulary.ts';
import type { Base, OrderKey } from './base.ts';

/** A row of the map: one kind of information across all steps. */
export interface Lane extends Base {
  readonly id: LaneId;
  readonly mapId: MapId;
  readonly order: OrderKey;
  readonly type: LaneType;
  readonly title: string;
  readonly personaId?: PersonaId;
  readonly hidden?: boolean;
  readonly collapsed?: boolean;
  /** The blueprint line drawn under this lane. */
  readonly separatorAfter?: Separator;
}
