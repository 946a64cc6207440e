import type { LaneId, MapId, PrivateRoundId } from '../ids.ts';
import type { Iso } from '../records/base.ts';

/** A round of private writing: what anybody adds to its lanes is theirs alone until the reveal. */
export interface PrivateMode {
  readonly id: PrivateRoundId;
  readonly mapId: MapId;
  /** Lanes of that map, 1–60. */
  readonly laneIds: readonly LaneId[];
  readonly openedAt: Iso;
  /** The name of who started it. */
  readonly openedBy: string;
  /** How many people have a private card at present. */
  readonly writers: number;
}
