import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from './openDatabase.ts';
import { createSqliteStore, type SqliteStore } from './sqliteStore.ts';

/** The thread that owns the database: it answers one request after the other, in the order they came. */

export interface StoreWorkerData {
  readonly dataDir: string;
  readonly durability: 'full' | 'process';
}

export interface StoreRequest {
  readonly id: number;
  readonly method: keyof SqliteStore | 'close';
  readonly args: readonly unknown[];
}

export type StoreReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

const port = parentPort;
if (!port) throw new Error('storeWorker.ts runs only as a worker thread');

const reply = (message: StoreReply): void => port.postMessage(message);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

try {
  const { dataDir, durability } = workerData as StoreWorkerData;
  const { db, close } = openDatabase(dataDir, durability);
  const store = createSqliteStore(db);
  port.on('message', ({ id, method, args }: StoreRequest) => {
    try {
      if (method === 'close') {
        close();
        reply({ id, ok: true, value: undefined });
        port.close();
        return;
      }
      const call = store[method] as (...args: readonly unknown[]) => unknown;
      reply({ id, ok: true, value: call(...args) });
    } catch (error) {
      reply({ id, ok: false, message: messageOf(error) });
    }
  });
  reply({ id: 0, ok: true, value: undefined });
} catch (error) {
  reply({ id: 0, ok: false, message: messageOf(error) });
  port.close();
}
