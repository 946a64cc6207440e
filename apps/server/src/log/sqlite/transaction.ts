import type { DatabaseSync } from 'node:sqlite';
import type { Fault } from './fault.ts';

/** Runs the work in one transaction; whatever it throws is thrown on after the rollback. */
export type Transaction = <T>(work: () => T) => T;

/**
 * The statements are prepared once: compiling them costs as much as a small commit. A fault strikes before the commit,
 * as a full disk does.
 */
export function createTransaction(db: DatabaseSync, fault?: Fault): Transaction {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');

  return (work) => {
    begin.run();
    try {
      const result = work();
      fault?.strike();
      commit.run();
      return result;
    } catch (error) {
      // A full disk may have rolled back already; rolling back twice is an error of its own.
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
}
