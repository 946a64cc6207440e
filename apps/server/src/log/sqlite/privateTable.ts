import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { type CardKind, type Id, MOST_PRIVATE_CARDS } from '@wayline/domain';
import {
  MOST_IN_ROUND,
  type OwnedBlank,
  type StoredPrivateCard,
  type StoredRound,
} from '../../privateWriting/privateStore.ts';
import type { Fault } from './fault.ts';
import { createTransaction } from './transaction.ts';

export interface PrivateTable {
  openRound(round: Omit<StoredRound, 'revealedAt'>): boolean;
  findRound(boardId: string): StoredRound | undefined;
  listRevealedRounds(): StoredRound[];
  closeRound(boardId: string, id: string, at: number): void;
  removeRound(boardId: string, id: string): void;
  putPrivateCard(roundId: string, card: StoredPrivateCard): 'closed' | 'taken' | 'full' | null;
  removePrivateCard(boardId: string, participant: string, id: string): boolean;
  listBlanks(boardId: string): OwnedBlank[];
  listPrivateCards(boardId: string, participant?: string): StoredPrivateCard[];
}

type Row = Record<string, SQLOutputValue>;

// What is read back was written by this table alone.
const toRound = (row: Row): StoredRound => ({
  boardId: String(row.room_id),
  id: String(row.id) as Id<'private'>,
  mapId: String(row.map_id) as Id<'map'>,
  laneIds: JSON.parse(String(row.lane_ids)) as Id<'lane'>[],
  openedAt: Number(row.opened_at),
  openedBy: String(row.opened_by),
  revealedAt: row.revealed_at === null ? null : Number(row.revealed_at),
});

const toBlank = (row: Row): OwnedBlank => ({
  participant: String(row.participant),
  number: String(row.number),
  laneId: String(row.lane_id) as Id<'lane'>,
  stepId: String(row.step_id) as Id<'step'>,
  order: String(row.order_key),
});

const toCard = (row: Row): StoredPrivateCard => ({
  ...toBlank(row),
  boardId: String(row.room_id),
  id: String(row.id) as Id<'card'>,
  kind: String(row.kind) as CardKind,
  text: String(row.text),
  at: Number(row.at),
});

export function createPrivateTable(db: DatabaseSync, fault: Fault): PrivateTable {
  const write = createTransaction(db, fault);
  const insertRound = db.prepare(
    `INSERT INTO private_round (room_id, id, map_id, lane_ids, opened_at, opened_by)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const selectRound = db.prepare('SELECT * FROM private_round WHERE room_id = ?');
  const selectOpen = db.prepare(
    'SELECT 1 FROM private_round WHERE room_id = ? AND id = ? AND revealed_at IS NULL',
  );
  const selectRevealed = db.prepare('SELECT * FROM private_round WHERE revealed_at IS NOT NULL');
  const close = db.prepare(
    'UPDATE private_round SET revealed_at = ? WHERE room_id = ? AND id = ? AND revealed_at IS NULL',
  );
  const removeRound = db.prepare('DELETE FROM private_round WHERE room_id = ? AND id = ?');
  const insertCard = db.prepare(
    `INSERT INTO private_card (room_id, id, participant, number, lane_id, step_id, kind, text, order_key, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (room_id, id) DO UPDATE SET lane_id = excluded.lane_id, step_id = excluded.step_id,
       kind = excluded.kind, text = excluded.text, order_key = excluded.order_key`,
  );
  const selectOwner = db.prepare('SELECT participant FROM private_card WHERE room_id = ? AND id = ?');
  const count = db.prepare(
    'SELECT count(*) AS every, count(*) FILTER (WHERE participant = ?) AS own FROM private_card WHERE room_id = ?',
  );
  const removeCard = db.prepare(
    `DELETE FROM private_card WHERE room_id = ? AND participant = ? AND id = ?
     AND EXISTS (SELECT 1 FROM private_round AS round WHERE round.room_id = private_card.room_id AND revealed_at IS NULL)`,
  );
  const selectBlanks = db.prepare(
    'SELECT participant, number, lane_id, step_id, order_key FROM private_card WHERE room_id = ? ORDER BY number',
  );
  const selectAll = db.prepare('SELECT * FROM private_card WHERE room_id = ? ORDER BY number');
  const selectOwn = db.prepare(
    'SELECT * FROM private_card WHERE room_id = ? AND participant = ? ORDER BY number',
  );

  function isFull(boardId: string, participant: string): boolean {
    const { every, own } = count.get(participant, boardId) ?? {};
    return Number(own) >= MOST_PRIVATE_CARDS || Number(every) >= MOST_IN_ROUND;
  }

  return {
    openRound: ({ boardId, id, mapId, laneIds, openedAt, openedBy }) =>
      write(
        () => insertRound.run(boardId, id, mapId, JSON.stringify(laneIds), openedAt, openedBy).changes > 0,
      ),
    findRound(boardId) {
      const row = selectRound.get(boardId);
      return row && toRound(row);
    },
    listRevealedRounds: () => selectRevealed.all().map(toRound),
    closeRound: (boardId, id, at) =>
      write(() => {
        close.run(at, boardId, id);
      }),
    removeRound: (boardId, id) =>
      write(() => {
        removeRound.run(boardId, id);
      }),
    putPrivateCard: (roundId, { boardId, id, participant, number, laneId, stepId, kind, text, order, at }) =>
      write(() => {
        if (!selectOpen.get(boardId, roundId)) return 'closed';
        const owner = selectOwner.get(boardId, id)?.participant;
        if (owner !== undefined && owner !== participant) return 'taken';
        if (owner === undefined && isFull(boardId, participant)) return 'full';
        insertCard.run(boardId, id, participant, number, laneId, stepId, kind, text, order, at);
        return null;
      }),
    removePrivateCard: (boardId, participant, id) =>
      write(() => removeCard.run(boardId, participant, id).changes > 0),
    listBlanks: (boardId) => selectBlanks.all(boardId).map(toBlank),
    listPrivateCards: (boardId, participant) =>
      (participant === undefined ? selectAll.all(boardId) : selectOwn.all(boardId, participant)).map(toCard),
  };
}
