import type { LaneId, StageId } from '../ids.ts';
import type { Iso } from '../records/base.ts';

/** What can be frozen: a lane with what lies in it, or a stage with its steps. */
export type FrozenId = LaneId | StageId;

/** That something is frozen: while it is, nobody changes it. */
export interface Freeze {
  /** The name of who froze it. */
  readonly by: string;
  readonly at: Iso;
}
