import type { DatabaseSync } from 'node:sqlite';

/** Runs the work in one transaction; whatever it throws is thrown on after the rollback. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk may have rolled back already; rolling back twice is an error of its own.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
