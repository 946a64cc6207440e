import { type BoardSnapshot, COLLECTIONS } from '@wayline/domain';
import { LIMITS } from '../gate/limits.ts';

/** How many records a board may still take beside these; negative when they are too many for one. */
export function roomFor(...snapshots: readonly BoardSnapshot[]): number {
  let records = 0;
  for (const snapshot of snapshots)
    for (const collection of COLLECTIONS) records += snapshot[collection].size;
  return LIMITS.records - records;
}
