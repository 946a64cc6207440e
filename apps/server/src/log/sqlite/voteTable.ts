import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Dots } from '@wayline/document';
import type { VoteId, VoteScope } from '@wayline/domain';
import type { StoredBallot, StoredVote } from '../../votes/voteStore.ts';
import type { Fault } from './fault.ts';
import { createTransaction } from './transaction.ts';

export interface VoteTable {
  openVote(vote: Omit<StoredVote, 'closedAt'>): boolean;
  closeVote(boardId: string, voteId: string, at: number): boolean;
  removeVote(boardId: string, voteId: string): boolean;
  listVotes(boardId: string): StoredVote[];
  putBallot(ballot: StoredBallot): boolean;
  findBallot(boardId: string, voteId: string, participant: string): StoredBallot | undefined;
  listBallots(boardId: string, voteId: string): StoredBallot[];
}

type Row = Record<string, SQLOutputValue>;

// What is read back as JSON was written by this table alone.
const toVote = (row: Row): StoredVote => ({
  boardId: String(row.room_id),
  id: String(row.id) as VoteId,
  title: String(row.title),
  budget: Number(row.budget),
  maxPerItem: Number(row.max_per_item),
  scope: JSON.parse(String(row.scope)) as VoteScope,
  secret: row.secret === 1,
  openedAt: Number(row.opened_at),
  openedBy: String(row.opened_by),
  closedAt: row.closed_at === null ? null : Number(row.closed_at),
});

const toBallot = (row: Row): StoredBallot => ({
  boardId: String(row.room_id),
  voteId: String(row.vote_id) as VoteId,
  participant: String(row.participant),
  number: String(row.number),
  dots: JSON.parse(String(row.dots)) as Dots,
  at: Number(row.at),
});

export function createVoteTable(db: DatabaseSync, fault: Fault): VoteTable {
  const write = createTransaction(db, fault);
  // The index of open votes lets a board have one: a second is not inserted.
  const insert = db.prepare(
    `INSERT INTO vote (room_id, id, title, budget, max_per_item, scope, secret, opened_at, opened_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const close = db.prepare(
    'UPDATE vote SET closed_at = ? WHERE room_id = ? AND id = ? AND closed_at IS NULL',
  );
  const remove = db.prepare('DELETE FROM vote WHERE room_id = ? AND id = ? AND closed_at IS NOT NULL');
  const selectVotes = db.prepare('SELECT * FROM vote WHERE room_id = ? ORDER BY opened_at DESC, id DESC');
  const insertBallot = db.prepare(
    `INSERT INTO ballot (room_id, vote_id, participant, number, dots, at)
     SELECT room_id, id, ?, ?, ?, ? FROM vote WHERE room_id = ? AND id = ? AND closed_at IS NULL
     ON CONFLICT (room_id, vote_id, participant) DO UPDATE SET dots = excluded.dots, at = excluded.at`,
  );
  const selectBallot = db.prepare(
    'SELECT * FROM ballot WHERE room_id = ? AND vote_id = ? AND participant = ?',
  );
  const selectBallots = db.prepare('SELECT * FROM ballot WHERE room_id = ? AND vote_id = ? ORDER BY number');

  return {
    openVote: ({ boardId, id, title, budget, maxPerItem, scope, secret, openedAt, openedBy }) =>
      write(() => {
        const terms = [title, budget, maxPerItem, JSON.stringify(scope), secret ? 1 : 0] as const;
        return insert.run(boardId, id, ...terms, openedAt, openedBy).changes > 0;
      }),
    closeVote: (boardId, voteId, at) => write(() => close.run(at, boardId, voteId).changes > 0),
    removeVote: (boardId, voteId) => write(() => remove.run(boardId, voteId).changes > 0),
    listVotes: (boardId) => selectVotes.all(boardId).map(toVote),
    putBallot: ({ boardId, voteId, participant, number, dots, at }) =>
      write(() => {
        const json = JSON.stringify(dots);
        return insertBallot.run(participant, number, json, at, boardId, voteId).changes > 0;
      }),
    findBallot(boardId, voteId, participant) {
      const row = selectBallot.get(boardId, voteId, participant);
      return row && toBallot(row);
    },
    listBallots: (boardId, voteId) => selectBallots.all(boardId, voteId).map(toBallot),
  };
}
