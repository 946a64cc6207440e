import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { checksum } from '../checksum.ts';
import type { LoadedRoom, RoomRecord } from '../log.ts';
import { createTransaction } from './transaction.ts';

type Row = Record<string, SQLOutputValue>;

const bytesOf = (row: Row): Uint8Array => {
  if (row.data instanceof Uint8Array) return row.data;
  throw new Error(`a blob was expected in ${String(row.room_id)}`);
};

/**
 * Reads all that a room is made of: the newest snapshot whose checksum holds and the rows after it. What does not
 * hold is put aside and named; a number that is nowhere is a gap.
 */
export function createLoadRoom(
  db: DatabaseSync,
  readRoom: (id: string) => RoomRecord | undefined,
): (id: string) => LoadedRoom | undefined {
  const transaction = createTransaction(db);
  const selectSnapshots = db.prepare('SELECT * FROM room_snapshot WHERE room_id = ? ORDER BY upto_seq DESC');
  const selectRows = db.prepare('SELECT * FROM room_log WHERE room_id = ? AND seq > ? ORDER BY seq');
  const selectOwners = db.prepare('SELECT client_id, participant FROM client_owner WHERE room_id = ?');
  const selectQuarantined = db.prepare(`SELECT seq FROM quarantine WHERE room_id = ? AND kind = 'row'`);
  const putAside = db.prepare(
    'INSERT INTO quarantine (room_id, kind, seq, data, reason, at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const deleteSnapshot = db.prepare('DELETE FROM room_snapshot WHERE room_id = ? AND upto_seq = ?');
  const deleteRow = db.prepare('DELETE FROM room_log WHERE room_id = ? AND seq = ?');

  // A number is never given twice, even when the last row goes.
  const advance = db.prepare('UPDATE room SET next_seq = max(next_seq, ?) WHERE id = ?');

  function quarantine(kind: 'row' | 'snapshot', roomId: string, seq: number, data: Uint8Array): void {
    putAside.run(roomId, kind, seq, data, 'checksum', Date.now());
    if (kind === 'snapshot') {
      deleteSnapshot.run(roomId, seq);
      return;
    }
    deleteRow.run(roomId, seq);
    advance.run(seq + 1, roomId);
  }

  function read(room: RoomRecord): LoadedRoom {
    const quarantined: string[] = [];
    const isIntact = (kind: 'row' | 'snapshot', seq: number, row: Row): boolean => {
      const data = bytesOf(row);
      if (checksum(room.id, seq, data) === row.sum) return true;
      quarantine(kind, room.id, seq, data);
      quarantined.push(`${kind} ${seq}`);
      return false;
    };
    const snapshot = selectSnapshots
      .all(room.id)
      .find((row) => isIntact('snapshot', Number(row.upto_seq), row));
    const snapshotSeq = snapshot ? Number(snapshot.upto_seq) : 0;
    const rows = selectRows
      .all(room.id, snapshotSeq)
      .filter((row) => isIntact('row', Number(row.seq), row))
      .map((row) => ({ seq: Number(row.seq), data: bytesOf(row) }));
    return {
      room,
      snapshot: snapshot ? bytesOf(snapshot) : null,
      snapshotSeq,
      rows,
      owners: selectOwners
        .all(room.id)
        .map((row) => ({ clientId: Number(row.client_id), participant: String(row.participant) })),
      gap: findGap(room, snapshotSeq, new Set(rows.map(({ seq }) => seq))),
      quarantined,
    };
  }

  function findGap(room: RoomRecord, snapshotSeq: number, present: ReadonlySet<number>): string | null {
    const known = new Set(selectQuarantined.all(room.id).map((row) => Number(row.seq)));
    for (let seq = snapshotSeq + 1; seq < room.nextSeq; seq++) {
      if (!present.has(seq) && !known.has(seq)) return `update ${seq} is missing`;
    }
    return null;
  }

  return (id) => {
    const room = readRoom(id);
    return room && transaction(() => read(room));
  };
}
