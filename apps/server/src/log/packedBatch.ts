import type { LogEntry } from './log.ts';

/** A group of entries on its way to the log's thread: one block of bytes, handed over without copying. */
export interface PackedBatch {
  readonly entries: readonly PackedEntry[];
  readonly bytes: Uint8Array;
}

export interface PackedEntry extends Omit<LogEntry, 'data'> {
  readonly length: number;
}

/** What became of a batch: the rooms whose numbers were already taken, if any, are not on disk. */
export interface BatchResult {
  readonly conflicts: readonly string[];
}

export function packBatch(entries: readonly LogEntry[]): PackedBatch {
  let total = 0;
  for (const entry of entries) total += entry.data.length;
  const bytes = new Uint8Array(total);
  let offset = 0;
  const packed = entries.map(({ data, ...rest }) => {
    bytes.set(data, offset);
    offset += data.length;
    return { ...rest, length: data.length };
  });
  return { entries: packed, bytes };
}
