import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { PictureMime } from '@wayline/domain';
import type { NewPictureRow, PictureRow } from '../../pictures/pictureRows.ts';
import { createTransaction } from './transaction.ts';

export interface PictureTable {
  putPicture(picture: NewPictureRow, mostBytes: number): boolean;
  sharePicture(sha256: string, boardId: string, at: number): boolean;
  findPicture(sha256: string): PictureRow | undefined;
  listPictures(boardId: string): PictureRow[];
  boardsOfPicture(sha256: string): string[];
}

function toPicture(row: Record<string, SQLOutputValue>): PictureRow {
  return {
    sha256: String(row.sha256),
    name: String(row.name),
    mime: String(row.mime) as PictureMime,
    width: Number(row.width),
    height: Number(row.height),
    bytes: Number(row.bytes),
  };
}

export function createPictureTable(db: DatabaseSync): PictureTable {
  const transaction = createTransaction(db);
  const insert = db.prepare(
    'INSERT INTO picture (sha256, mime, width, height, bytes, created_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const insertUse = db.prepare(
    'INSERT INTO board_picture (room_id, sha256, name, participant, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const selectUse = db.prepare('SELECT 1 FROM board_picture WHERE room_id = ? AND sha256 = ?');
  const sum = db.prepare(
    'SELECT COALESCE(SUM(bytes), 0) AS bytes FROM board_picture JOIN picture USING (sha256) WHERE room_id = ?',
  );
  const fields =
    'SELECT sha256, name, mime, width, height, bytes FROM board_picture JOIN picture USING (sha256)';
  const selectOne = db.prepare(`${fields} WHERE sha256 = ? ORDER BY at LIMIT 1`);
  const selectByBoard = db.prepare(`${fields} WHERE room_id = ? ORDER BY sha256`);
  const selectBoards = db.prepare(
    'SELECT room_id FROM board_picture JOIN room ON room.id = room_id WHERE sha256 = ? AND trashed_at IS NULL',
  );

  function findPicture(sha256: string): PictureRow | undefined {
    const row = selectOne.get(sha256);
    return row && toPicture(row);
  }

  return {
    findPicture,
    putPicture: (picture, mostBytes) =>
      transaction(() => {
        const { boardId, sha256, name, mime, width, height, bytes, participant, at } = picture;
        if (selectUse.get(boardId, sha256)) return true;
        if (Number(sum.get(boardId)?.bytes) + bytes > mostBytes) return false;
        insert.run(sha256, mime, width, height, bytes, at);
        insertUse.run(boardId, sha256, name, participant, at);
        return true;
      }),
    sharePicture: (sha256, boardId, at) =>
      transaction(() => {
        const picture = findPicture(sha256);
        if (picture) insertUse.run(boardId, sha256, picture.name, '', at);
        return picture !== undefined;
      }),
    listPictures: (boardId) => selectByBoard.all(boardId).map(toPicture),
    boardsOfPicture: (sha256) => selectBoards.all(sha256).map((row) => String(row.room_id)),
  };
}
