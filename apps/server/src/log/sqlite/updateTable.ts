import type { DatabaseSync } from 'node:sqlite';
import { checksum } from '../checksum.ts';
import type { SnapshotInput } from '../log.ts';
import type { BatchResult, PackedBatch } from '../packedBatch.ts';
import { transaction } from './transaction.ts';

/** The updates of all rooms and the snapshots that shorten them. */
export interface UpdateTable {
  appendBatch(batch: PackedBatch): BatchResult;
  saveSnapshot(snapshot: SnapshotInput): void;
  quarantineRow(roomId: string, seq: number, reason: string): void;
  /** Makes commits fail as on a full disk. */
  injectFault(fault: 'full' | null): void;
}

export function createUpdateTable(db: DatabaseSync): UpdateTable {
  const readNextSeq = db.prepare('SELECT next_seq FROM room WHERE id = ?');
  const advance = db.prepare('UPDATE room SET next_seq = ?, updated_at = max(updated_at, ?) WHERE id = ?');
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
  const deleteRows = db.prepare('DELETE FROM room_log WHERE room_id = ? AND seq <= ?');
  const deleteSnapshots = db.prepare('DELETE FROM room_snapshot WHERE room_id = ? AND upto_seq < ?');
  const copyToQuarantine = db.prepare(
    `INSERT INTO quarantine (room_id, kind, seq, data, reason, at)
     SELECT room_id, 'row', seq, data, ?, ? FROM room_log WHERE room_id = ? AND seq = ?`,
  );
  const deleteRow = db.prepare('DELETE FROM room_log WHERE room_id = ? AND seq = ?');
  let fault: 'full' | null = null;

  /** Rooms whose entries do not continue what is stored: somebody else wrote in between. */
  function findConflicts({ entries }: PackedBatch): Set<string> {
    const seen = new Set<string>();
    const conflicts = new Set<string>();
    for (const { roomId, seq } of entries) {
      if (seen.has(roomId)) continue;
      seen.add(roomId);
      if (readNextSeq.get(roomId)?.next_seq !== seq) conflicts.add(roomId);
    }
    return conflicts;
  }

  return {
    appendBatch: (batch) =>
      transaction(db, () => {
        const conflicts = findConflicts(batch);
        const last = new Map<string, { seq: number; at: number }>();
        let offset = 0;
        for (const { roomId, seq, participant, at, length, newClients } of batch.entries) {
          const data = batch.bytes.subarray(offset, offset + length);
          offset += length;
          if (conflicts.has(roomId)) continue;
          insert.run(roomId, seq, participant, at, data, checksum(roomId, seq, data));
          for (const clientId of newClients) insertOwner.run(roomId, clientId, participant);
          last.set(roomId, { seq, at });
        }
        for (const [roomId, { seq, at }] of last) advance.run(seq + 1, at, roomId);
        if (fault === 'full') throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
        return { conflicts: [...conflicts] };
      }),
    saveSnapshot: ({ roomId, uptoSeq, data, at }) =>
      transaction(db, () => {
        insertSnapshot.run(roomId, uptoSeq, data, checksum(roomId, uptoSeq, data), at);
        const previous = selectSnapshots.all(roomId)[1]?.upto_seq;
        if (previous === undefined) return;
        deleteRows.run(roomId, previous);
        deleteSnapshots.run(roomId, previous);
      }),
    quarantineRow: (roomId, seq, reason) =>
      transaction(db, () => {
        copyToQuarantine.run(reason, Date.now(), roomId, seq);
        deleteRow.run(roomId, seq);
      }),
    injectFault(next) {
      fault = next;
    },
  };
}
