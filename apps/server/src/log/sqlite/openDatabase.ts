import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SCHEMA_STEPS } from './schema.ts';

/** The two files in the data folder. The lock is held by the operating system and falls with the process. */
export interface OpenDatabase {
  readonly db: DatabaseSync;
  close(): void;
}

/** Why the data folder cannot be used, in words for the person who starts the server. */
class DataFolderError extends Error {}

const MIN_SQLITE = [3, 51, 3] as const;

/** Opens (or makes) the database as its only writer. Throws `DataFolderError` when the folder cannot serve. */
export function openDatabase(dataDir: string, durability: 'full' | 'process'): OpenDatabase {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    refuseNetworkDrive(dataDir);
    lock = takeLock(dataDir);
    const db = new DatabaseSync(join(dataDir, 'wayline.db'));
    db.exec(`
      PRAGMA busy_timeout = 5000;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = ${durability === 'full' ? 'FULL' : 'NORMAL'};
      PRAGMA mmap_size = 0;
      PRAGMA foreign_keys = ON;
    `);
    checkVersion(db);
    migrate(db);
    growLog(db);
    const held = lock;
    return {
      db,
      close() {
        db.close();
        held.close();
      },
    };
  } catch (error) {
    lock?.close();
    if (error instanceof DataFolderError) throw error;
    throw new DataFolderError(
      `cannot use the data folder ${dataDir}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Their locks and their syncing promise what they do not keep. */
const NETWORK_FILE_SYSTEMS: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0xff534d42, 'CIFS'],
]);

function refuseNetworkDrive(dataDir: string): void {
  const kind = NETWORK_FILE_SYSTEMS.get(statfsSync(dataDir).type >>> 0);
  if (kind !== undefined) {
    throw new DataFolderError(
      `the data folder ${dataDir} is on a network drive (${kind}), which loses data: use a local disk`,
    );
  }
}

/** Two servers on one folder would give the same number to different updates. */
function takeLock(dataDir: string): DatabaseSync {
  const lock = new DatabaseSync(join(dataDir, 'wayline.lock'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) {
      throw new DataFolderError(`the data folder ${dataDir} is in use by another Wayline server`);
    }
    throw error;
  }
}

function checkVersion(db: DatabaseSync): void {
  const row = db.prepare('SELECT sqlite_version() AS version').get();
  const version = String(row?.version);
  const parts = version.split('.').map(Number);
  for (const [index, least] of MIN_SQLITE.entries()) {
    const part = parts[index] ?? 0;
    if (part > least) return;
    if (part < least)
      throw new DataFolderError(`SQLite ${version} is too old: ${MIN_SQLITE.join('.')} is needed`);
  }
}

/** What SQLite writes before it folds its own log into the file: 1,000 pages of 4 kB, and a little more. */
const LOG_BYTES = 4_200_000;

/**
 * Makes SQLite's log as long as it will get. Appending to a file makes each sync write the file's new length too,
 * which is a third of a commit; writing over what is there does not. A big transaction that does not fit the cache
 * is written to the log before it is rolled back, and leaves nothing but the length.
 */
function growLog(db: DatabaseSync): void {
  const cacheSize = Number(db.prepare('PRAGMA cache_size').get()?.cache_size);
  try {
    db.exec(
      `PRAGMA cache_size = 8; BEGIN IMMEDIATE; CREATE TABLE growth (x); INSERT INTO growth VALUES (zeroblob(${LOG_BYTES}))`,
    );
  } catch {
    // No room to spare: then it grows as it goes, as far as it goes.
  }
  if (db.isTransaction) db.exec('ROLLBACK');
  db.exec(`PRAGMA cache_size = ${cacheSize}`);
}

function migrate(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (version > SCHEMA_STEPS.length) {
    throw new DataFolderError(`the data folder was written by a newer Wayline (schema ${version})`);
  }
  for (const [index, step] of SCHEMA_STEPS.entries()) {
    if (index < version) continue;
    db.exec(`BEGIN IMMEDIATE; ${step}; PRAGMA user_version = ${index + 1}; COMMIT`);
  }
}
