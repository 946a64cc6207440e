import type { DatabaseSync } from 'node:sqlite';
import type { NewSession, SessionRecord } from '../../access/accessStore.ts';
import { toLink } from './linkTable.ts';
import { createTransaction } from './transaction.ts';

export interface SessionTable {
  saveSession(session: NewSession, linkId: string | null): void;
  findSession(tokenHash: string): SessionRecord | undefined;
  deleteSession(tokenHash: string): void;
}

export function createSessionTable(db: DatabaseSync): SessionTable {
  const transaction = createTransaction(db);
  const insert = db.prepare(
    `INSERT INTO session (token_hash, participant, name, colour, is_owner, created_at, expires_at)
     VALUES (?, ?, ?, (SELECT count(*) FROM session), ?, ?, ?)
     ON CONFLICT (token_hash) DO UPDATE SET
       name = excluded.name, is_owner = excluded.is_owner, expires_at = excluded.expires_at`,
  );
  const insertLink = db.prepare(
    'INSERT INTO session_link (token_hash, link_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const select = db.prepare('SELECT * FROM session WHERE token_hash = ?');
  const selectLinks = db.prepare(
    'SELECT link.* FROM session_link JOIN link ON link.id = session_link.link_id WHERE session_link.token_hash = ?',
  );
  const remove = db.prepare('DELETE FROM session WHERE token_hash = ?');

  return {
    saveSession: (session, linkId) =>
      transaction(() => {
        const { tokenHash, participant, name, isOwner, createdAt, expiresAt } = session;
        insert.run(tokenHash, participant, name, isOwner ? 1 : 0, createdAt, expiresAt);
        if (linkId !== null) insertLink.run(tokenHash, linkId);
      }),
    findSession(tokenHash) {
      const row = select.get(tokenHash);
      if (!row) return undefined;
      return {
        participant: String(row.participant),
        name: String(row.name),
        colour: Number(row.colour),
        isOwner: row.is_owner === 1,
        expiresAt: Number(row.expires_at),
        links: selectLinks.all(tokenHash).map(toLink),
      };
    },
    deleteSession(tokenHash) {
      remove.run(tokenHash);
    },
  };
}
