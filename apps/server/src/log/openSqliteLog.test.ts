import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { testFreezes } from '../testing/freezeContract.ts';
import { type LogUnderTest, testLog } from '../testing/logContract.ts';
import { testPrivateCards } from '../testing/privateContract.ts';
import { temporaryFolder } from '../testing/testServer.ts';
import { testVotes } from '../testing/voteContract.ts';
import { openSqliteLog } from './openSqliteLog.ts';
import { SCHEMA_STEPS } from './sqlite/schema.ts';

async function openAt(dataDir: string): Promise<LogUnderTest> {
  const { log, votes, freezes, privateCards } = await openSqliteLog({ dataDir, durability: 'full' });
  onTestFinished(() => log.close());

  async function tamper(change: (db: DatabaseSync) => void): Promise<LogUnderTest> {
    await log.close();
    const db = new DatabaseSync(join(dataDir, 'wayline.db'));
    change(db);
    db.close();
    return openAt(dataDir);
  }

  return {
    log,
    votes,
    freezes,
    privateCards,
    reopen: () => tamper(() => undefined),
    flipBit: (kind, roomId, seq) =>
      tamper((db) => {
        const [table, column] = kind === 'row' ? ['room_log', 'seq'] : ['room_snapshot', 'upto_seq'];
        const where = `WHERE room_id = ? AND ${column} = ?`;
        const data = db.prepare(`SELECT data FROM ${table} ${where}`).get(roomId, seq)?.data as Uint8Array;
        data[1] = (data[1] ?? 0) ^ 4;
        db.prepare(`UPDATE ${table} SET data = ? ${where}`).run(data, roomId, seq);
      }),
    loseRow: (roomId, seq) =>
      tamper((db) => db.prepare('DELETE FROM room_log WHERE room_id = ? AND seq = ?').run(roomId, seq)),
  };
}

describe('the SQLite log', () => {
  testLog(() => openAt(temporaryFolder()));
  testVotes(() => openAt(temporaryFolder()));
  testFreezes(() => openAt(temporaryFolder()));
  testPrivateCards(() => openAt(temporaryFolder()));

  test('one data folder serves one server at a time', async () => {
    const dataDir = temporaryFolder();
    const { log } = await openAt(dataDir);
    await expect(openSqliteLog({ dataDir, durability: 'full' })).rejects.toThrow(/in use/);
    await log.close();
    await openAt(dataDir);
  });

  test('a data folder that is a file is refused with a sentence', async () => {
    const dataDir = join(temporaryFolder(), 'file');
    writeFileSync(dataDir, 'in the way');
    await expect(openSqliteLog({ dataDir, durability: 'full' })).rejects.toThrow(
      /cannot use the data folder/,
    );
  });

  test.skipIf(process.getuid?.() === 0)('a data folder that cannot be written is refused', async () => {
    const dataDir = temporaryFolder();
    chmodSync(dataDir, 0o500);
    await expect(openSqliteLog({ dataDir, durability: 'full' })).rejects.toThrow(
      /cannot use the data folder/,
    );
  });

  test('a database that is none is refused and left as it is', async () => {
    const dataDir = temporaryFolder();
    writeFileSync(join(dataDir, 'wayline.db'), 'this is no database, and long enough to look at'.repeat(20));
    await expect(openSqliteLog({ dataDir, durability: 'full' })).rejects.toThrow(/not a database/);
  });

  test.each([
    ['votes', 2],
    ['frozen lanes and private cards', 3],
  ])('a folder written before there were %s opens with its boards', async (_, version) => {
    const dataDir = temporaryFolder();
    const db = new DatabaseSync(join(dataDir, 'wayline.db'));
    for (const step of SCHEMA_STEPS.slice(0, version)) db.exec(step);
    db.exec(`
      PRAGMA user_version = ${version};
      INSERT INTO room (id, generation, schema_version, next_seq, title, created_at, updated_at, is_sample)
      VALUES ('old', 'g', 1, 1, 'Old board', 1, 1, 0);
    `);
    db.close();
    const { log, votes, freezes } = await openAt(dataDir);
    expect((await log.listRooms()).map(({ id, boardId }) => [id, boardId])).toEqual([['old', null]]);
    expect([await votes.listVotes('old'), await freezes.listFrozen('old')]).toEqual([[], []]);
  });

  test('a folder written by a newer version is refused', async () => {
    const dataDir = temporaryFolder();
    const db = new DatabaseSync(join(dataDir, 'wayline.db'));
    db.exec('PRAGMA user_version = 99');
    db.close();
    await expect(openSqliteLog({ dataDir, durability: 'full' })).rejects.toThrow(/newer/);
  });
});
