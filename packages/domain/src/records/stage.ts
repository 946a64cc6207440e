import type { MapId, StageId } from '../ids.ts';
import type { Base, Color, OrderKey } from './base.ts';

/** A coarse phase of the journey, named from the customer's side. */
export interface Stage extends Base {
  readonly id: StageId;
  readonly mapId: MapId;
  readonly order: OrderKey;
  readonly name: string;
  readonly customerGoal?: string;
  readonly color?: Color;
  readonly ownerId?: string;
  /** In words: "two days". */
  readonly duration?: string;
}
