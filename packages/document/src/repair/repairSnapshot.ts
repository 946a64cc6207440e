import { type BoardSnapshot, entriesOf } from '@wayline/domain';
import { createRepairer } from './createRepairer.ts';
import { takeReadings } from './takeReadings.ts';

/**
 * The board as it is read: references to what is gone are dropped or fall back, and records that cannot be placed
 * are left out (docs/decisions/001-read-repairs.md). Pure; equal boards give equal readings, in whatever order
 * their edits came. A board with nothing amiss is returned itself, and so is each table.
 */
export function repairSnapshot(snapshot: BoardSnapshot): BoardSnapshot {
  const stored = Array.from(entriesOf(snapshot), ({ collection, record }) => ({
    collection,
    id: record.id,
    record,
  }));
  return takeReadings(snapshot, createRepairer().update(stored));
}
