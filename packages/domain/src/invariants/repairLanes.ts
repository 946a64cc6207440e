import type { BoardSnapshot } from '../snapshot.ts';
import { laneViolations } from './laneViolations.ts';
import { mend } from './mend.ts';

/** Mends as `repair` does what is wrong with the lanes alone: twins, and lines that are out of order. */
export function repairLanes(snapshot: BoardSnapshot): BoardSnapshot {
  return mend(snapshot, [laneViolations]).snapshot;
}
