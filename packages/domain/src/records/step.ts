import type { MapId, StageId, StepId } from '../ids.ts';
import type { StepIntent } from '../vocabulary/vocabulary.ts';
import type { Base, Color, OrderKey } from './base.ts';

/** Waiting at a step, in minutes, and the target that was promised. */
export interface Wait {
  readonly minutes: number;
  readonly target?: number;
}

/** The smallest column: one thing the customer does. */
export interface Step extends Base {
  readonly id: StepId;
  readonly mapId: MapId;
  readonly stageId: StageId;
  readonly order: OrderKey;
  readonly name: string;
  readonly description?: string;
  readonly intent?: StepIntent;
  readonly ownerId?: string;
  readonly optional?: boolean;
  readonly wait?: Wait;
  /** What we want the customer to feel here. */
  readonly emotionalIntent?: string;
  readonly color?: Color;
  /** Column width in map units, 112–320; the default of the look otherwise. */
  readonly width?: number;
}
