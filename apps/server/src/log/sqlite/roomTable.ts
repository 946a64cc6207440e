import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { checksum } from '../checksum.ts';
import type { NewRoom, RoomChanges, RoomRecord } from '../log.ts';
import { createTransaction } from './transaction.ts';

/** The boards themselves, without their updates. */
export interface RoomTable {
  createRoom(room: NewRoom): boolean;
  readRoom(id: string): RoomRecord | undefined;
  listRooms(): RoomRecord[];
  changeRoom(id: string, changes: RoomChanges): void;
}

// An update's own row says its number and time; writing them into the room too would cost each commit a second page.
const SELECT_ROOM = `
  SELECT room.*, last.seq AS last_seq, last.at AS last_at
  FROM room LEFT JOIN room_log AS last
    ON last.room_id = room.id AND last.seq = (SELECT max(seq) FROM room_log WHERE room_id = room.id)`;

function toRecord(row: Record<string, SQLOutputValue>): RoomRecord {
  return {
    id: String(row.id),
    boardId: row.board_id === null ? null : String(row.board_id),
    generation: String(row.generation),
    schemaVersion: Number(row.schema_version),
    nextSeq: Math.max(Number(row.next_seq), Number(row.last_seq ?? 0) + 1),
    title: String(row.title),
    createdAt: Number(row.created_at),
    updatedAt: Math.max(Number(row.updated_at), Number(row.last_at ?? 0)),
    trashedAt: row.trashed_at === null ? null : Number(row.trashed_at),
    isSample: row.is_sample === 1,
    summary: row.summary === null ? null : String(row.summary),
    summarySeq: Number(row.summary_seq),
  };
}

export function createRoomTable(db: DatabaseSync): RoomTable {
  const transaction = createTransaction(db);
  const insert = db.prepare(
    `INSERT INTO room (id, board_id, generation, schema_version, next_seq, title, created_at, updated_at, is_sample, summary, summary_seq)
     VALUES (?, ?, ?, ?, 2, ?, ?, ?, ?, ?, 1) ON CONFLICT DO NOTHING`,
  );
  const insertSeed = db.prepare(
    `INSERT INTO room_log (room_id, seq, participant, at, data, sum) VALUES (?, 1, '', ?, ?, ?)`,
  );
  const select = db.prepare(`${SELECT_ROOM} WHERE room.id = ?`);
  const selectAll = db.prepare(`${SELECT_ROOM} WHERE room.board_id IS NULL`);
  const setTitle = db.prepare('UPDATE room SET title = ? WHERE id = ?');
  const setTrashed = db.prepare('UPDATE room SET trashed_at = ? WHERE id = ?');
  const setSummary = db.prepare('UPDATE room SET summary = ?, summary_seq = ? WHERE id = ?');

  return {
    createRoom: (room) =>
      transaction(() => {
        const { changes } = insert.run(
          room.id,
          room.boardId,
          room.generation,
          room.schemaVersion,
          room.title,
          room.at,
          room.at,
          room.isSample ? 1 : 0,
          room.summary,
        );
        if (changes === 0) return false;
        insertSeed.run(room.id, room.at, room.seed, checksum(room.id, 1, room.seed));
        return true;
      }),
    readRoom(id) {
      const row = select.get(id);
      return row && toRecord(row);
    },
    listRooms: () =>
      selectAll
        .all()
        .map(toRecord)
        .sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1)),
    changeRoom: (id, changes) =>
      transaction(() => {
        if (changes.title !== undefined) setTitle.run(changes.title, id);
        if (changes.trashedAt !== undefined) setTrashed.run(changes.trashedAt, id);
        if (changes.summary) setSummary.run(changes.summary.json, changes.summary.seq, id);
      }),
  };
}
