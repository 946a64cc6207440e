import type { DatabaseSync } from 'node:sqlite';
import { checksum } from '../checksum.ts';
import type { RoomRecord, SnapshotInput } from '../log.ts';
import type { BatchResult, PackedBatch } from '../packedBatch.ts';
import type { Fault } from './fault.ts';
import { createTransaction } from './transaction.ts';

/** The updates of all rooms and the snapshots that shorten them. */
export interface UpdateTable {
  appendBatch(batch: PackedBatch): BatchResult;
  saveSnapshot(snapshot: SnapshotInput): void;
  quarantineRow(roomId: string, seq: number, reason: string): void;
}

export function createUpdateTable(
  db: DatabaseSync,
  readRoom: (id: string) => RoomRecord | undefined,
  fault: Fault,
): UpdateTable {
  const transaction = createTransaction(db);
  const insert = db.prepare(
    'INSERT INTO room_log (room_id, seq, participant, at, data, sum) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertOwner = db.prepare(
    'INSERT INTO client_owner (room_id, client_id, participant) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const insertSnapshot = db.prepare(
    'INSERT INTO room_snapshot (room_id, upto_seq, data, sum, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const selectSnapshots = db.prepare(
    'SELECT upto_seq FROM room_snapshot WHERE room_id = ? ORDER BY upto_seq DESC',
  );
  const advance = db.prepare(
    'UPDATE room SET next_seq = max(next_seq, ?), updated_at = max(updated_at, ?) WHERE id = ?',
  );
  const deleteRows = db.prepare('DELETE FROM room_log WHERE room_id = ? AND seq <= ?');
  const deleteSnapshots = db.prepare('DELETE FROM room_snapshot WHERE room_id = ? AND upto_seq < ?');
  const copyToQuarantine = db.prepare(
    `INSERT INTO quarantine (room_id, kind, seq, data, reason, at)
     SELECT room_id, 'row', seq, data, ?, ? FROM room_log WHERE room_id = ? AND seq = ?`,
  );
  const deleteRow = db.prepare('DELETE FROM room_log WHERE room_id = ? AND seq = ?');
  /** Only this thread writes, so what it wrote last need not be asked for each time. */
  const nextSeqs = new Map<string, number>();

  function write({ entries, bytes }: PackedBatch): {
    readonly conflicts: readonly string[];
    readonly next: ReadonlyMap<string, number>;
  } {
    const next = new Map<string, number>();
    const conflicts = new Set<string>();
    let offset = 0;
    for (const { roomId, seq, participant, at, length, newClients, owner } of entries) {
      const data = bytes.subarray(offset, offset + length);
      offset += length;
      // A number that does not continue what is stored: somebody else wrote in between.
      const expected = next.get(roomId) ?? nextSeqs.get(roomId) ?? readRoom(roomId)?.nextSeq;
      if (seq !== expected) conflicts.add(roomId);
      if (conflicts.has(roomId)) continue;
      insert.run(roomId, seq, participant, at, data, checksum(roomId, seq, data));
      for (const clientId of newClients) insertOwner.run(roomId, clientId, owner);
      next.set(roomId, seq + 1);
    }
    fault.strike();
    return { conflicts: [...conflicts], next };
  }

  return {
    appendBatch(batch) {
      const { conflicts, next } = transaction(() => write(batch));
      for (const [roomId, seq] of next) nextSeqs.set(roomId, seq);
      return { conflicts };
    },
    saveSnapshot: ({ roomId, uptoSeq, data, at }) =>
      transaction(() => {
        advance.run(uptoSeq + 1, readRoom(roomId)?.updatedAt ?? 0, roomId);
        insertSnapshot.run(roomId, uptoSeq, data, checksum(roomId, uptoSeq, data), at);
        const previous = selectSnapshots.all(roomId)[1]?.upto_seq;
        if (previous === undefined) return;
        deleteRows.run(roomId, previous);
        deleteSnapshots.run(roomId, previous);
      }),
    quarantineRow: (roomId, seq, reason) =>
      transaction(() => {
        // A number is never given twice, even when the last row goes.
        advance.run(seq + 1, 0, roomId);
        copyToQuarantine.run(reason, Date.now(), roomId, seq);
        deleteRow.run(roomId, seq);
      }),
  };
}
