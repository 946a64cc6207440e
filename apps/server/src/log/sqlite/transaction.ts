import type { DatabaseSync } from 'node:sqlite';

/** Runs the work in one transaction; whatever it throws is thrown on after the rollback. */
export type Transaction = <T>(work: () => T) => T;

/** The statements are prepared once: compiling them costs as much as a small commit. */
export function createTransaction(db: DatabaseSync): Transaction {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');

  return (work) => {
    begin.run();
    try {
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      // A full disk may have rolled back already; rolling back twice is an error of its own.
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
}
