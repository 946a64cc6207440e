import * as Y from 'yjs';
import { LIMITS } from '../gate/limits.ts';

/** Watches that a board does not outgrow what clients can open. */
export interface RoomSize {
  /** Why an update of so many bytes and new records no longer fits, or null. */
  refusal(doc: Y.Doc, bytes: number, newRecords: number): string | null;
  /** Notes what was added. */
  add(bytes: number, newRecords: number): void;
}

/** Keeps upper bounds, since measuring costs; only a bound over the limit is measured again. */
export function createRoomSize(doc: Y.Doc, roots: ReadonlySet<string>, stateBytes: number): RoomSize {
  let records = countRecords(doc, roots);
  let bytes = stateBytes;

  return {
    refusal(current, moreBytes, newRecords) {
      if (newRecords > 0 && records + newRecords > LIMITS.records) {
        records = countRecords(current, roots);
        if (records + newRecords > LIMITS.records) return `the board is full: ${records} records`;
      }
      if (bytes + moreBytes > LIMITS.stateBytes) {
        bytes = Y.encodeStateAsUpdate(current).length;
        if (bytes + moreBytes > LIMITS.stateBytes) return `the board is full: ${bytes} bytes`;
      }
      return null;
    },
    add(moreBytes, newRecords) {
      bytes += moreBytes;
      records += newRecords;
    },
  };
}

function countRecords(doc: Y.Doc, roots: ReadonlySet<string>): number {
  let count = 0;
  for (const root of roots) if (root !== 'board') count += doc.getMap(root).size;
  return count;
}
