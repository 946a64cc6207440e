import type { DatabaseSync } from 'node:sqlite';
import type { FrozenId } from '@wayline/domain';
import type { StoredFreeze } from '../../freezing/freezeStore.ts';
import type { Fault } from './fault.ts';
import { createTransaction } from './transaction.ts';

export interface FrozenTable {
  freeze(freezes: readonly StoredFreeze[]): void;
  unfreeze(boardId: string, ids: readonly string[]): void;
  listFrozen(boardId: string): StoredFreeze[];
}

export function createFrozenTable(db: DatabaseSync, fault: Fault): FrozenTable {
  const write = createTransaction(db, fault);
  const insert = db.prepare(
    'INSERT INTO frozen (room_id, id, by, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const remove = db.prepare('DELETE FROM frozen WHERE room_id = ? AND id = ?');
  const select = db.prepare('SELECT * FROM frozen WHERE room_id = ? ORDER BY id');

  return {
    freeze: (freezes) =>
      write(() => {
        for (const { boardId, id, by, at } of freezes) insert.run(boardId, id, by, at);
      }),
    unfreeze: (boardId, ids) =>
      write(() => {
        for (const id of ids) remove.run(boardId, id);
      }),
    listFrozen: (boardId) =>
      select.all(boardId).map((row) => ({
        boardId: String(row.room_id),
        // Written by this table alone.
        id: String(row.id) as FrozenId,
        by: String(row.by),
        at: Number(row.at),
      })),
  };
}
