import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { openDatabase } from './openDatabase.ts';
import { createSqliteStore, type SqliteStore } from './sqliteStore.ts';

/** The thread that owns the database: it answers one request after the other, in the order they came. */

export interface StoreOptions {
  readonly dataDir: string;
  readonly durability: 'full' | 'process';
}

export interface StoreWorkerData extends StoreOptions {
  readonly port: MessagePort;
  /** One counter, raised with each request. */
  readonly bell: SharedArrayBuffer;
}

export interface StoreRequest {
  readonly id: number;
  readonly method: keyof SqliteStore | 'close';
  readonly args: readonly unknown[];
}

export type StoreReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

const { port, bell, dataDir, durability } = workerData as StoreWorkerData;
const rung = new Int32Array(bell);

const reply = (message: StoreReply): void => port.postMessage(message);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function answer(store: SqliteStore, { id, method, args }: StoreRequest): void {
  try {
    if (method === 'close') throw new Error('the store is closed');
    const call = store[method] as (...args: readonly unknown[]) => unknown;
    reply({ id, ok: true, value: call(...args) });
  } catch (error) {
    reply({ id, ok: false, message: messageOf(error) });
  }
}

/**
 * Sleeps on the bell instead of in an event loop: the thread has nothing to do between requests, and this way an
 * update is on its way to the disk some fifty microseconds sooner and cheaper.
 */
function serve(store: SqliteStore): StoreRequest {
  for (;;) {
    const heard = Atomics.load(rung, 0);
    for (;;) {
      const received = receiveMessageOnPort(port) as { message: StoreRequest } | undefined;
      if (!received) break;
      if (received.message.method === 'close') return received.message;
      answer(store, received.message);
    }
    Atomics.wait(rung, 0, heard);
  }
}

try {
  const { db, close } = openDatabase(dataDir, durability);
  const store = createSqliteStore(db);
  reply({ id: 0, ok: true, value: undefined });
  const { id } = serve(store);
  close();
  reply({ id, ok: true, value: undefined });
} catch (error) {
  reply({ id: 0, ok: false, message: messageOf(error) });
}
port.close();
