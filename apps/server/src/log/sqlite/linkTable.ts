import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { LinkRecord, LinkRole, NewLink } from '../../access/accessStore.ts';

export interface LinkTable {
  createLink(link: NewLink): void;
  listLinks(boardId: string): LinkRecord[];
  findLink(tokenHash: string): LinkRecord | undefined;
  revokeLink(boardId: string, linkId: string, at: number): boolean;
}

export function toLink(row: Record<string, SQLOutputValue>): LinkRecord {
  return {
    id: String(row.id),
    boardId: String(row.room_id),
    role: String(row.role) as LinkRole,
    label: String(row.label),
    createdAt: Number(row.created_at),
    expiresAt: row.expires_at === null ? null : Number(row.expires_at),
    revokedAt: row.revoked_at === null ? null : Number(row.revoked_at),
  };
}

export function createLinkTable(db: DatabaseSync): LinkTable {
  const insert = db.prepare(
    'INSERT INTO link (id, room_id, role, token_hash, label, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const selectByBoard = db.prepare('SELECT * FROM link WHERE room_id = ? ORDER BY created_at, id');
  const selectByHash = db.prepare('SELECT * FROM link WHERE token_hash = ?');
  const revoke = db.prepare(
    'UPDATE link SET revoked_at = ? WHERE id = ? AND room_id = ? AND revoked_at IS NULL',
  );

  return {
    createLink({ id, boardId, role, tokenHash, label, createdAt, expiresAt }) {
      insert.run(id, boardId, role, tokenHash, label, createdAt, expiresAt);
    },
    listLinks: (boardId) => selectByBoard.all(boardId).map(toLink),
    findLink(tokenHash) {
      const row = selectByHash.get(tokenHash);
      return row && toLink(row);
    },
    revokeLink: (boardId, linkId, at) => Number(revoke.run(at, linkId, boardId).changes) > 0,
  };
}
