import { MessageChannel, Worker } from 'node:worker_threads';
import type { SqliteStore } from './sqliteStore.ts';
import type { StoreOptions, StoreReply, StoreRequest, StoreWorkerData } from './storeWorker.ts';

/** What became of a request. */
export type StoreAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** The store as seen from another thread: the same calls, answered later. */
export interface StoreClient {
  /** Rejects with the store's words. */
  call<M extends keyof SqliteStore>(
    method: M,
    ...args: Parameters<SqliteStore[M]>
  ): Promise<ReturnType<SqliteStore[M]>>;
  /** For the one call that is on everybody's way: no promise, and its bytes are handed over instead of copied. */
  appendBatch(
    batch: Parameters<SqliteStore['appendBatch']>[0],
    answered: (answer: StoreAnswer<ReturnType<SqliteStore['appendBatch']>>) => void,
  ): void;
  /** Answers what was asked before, closes the files and ends the thread. */
  close(): Promise<void>;
}

type Waiting = (answer: StoreAnswer<unknown>) => void;

/** Starts the thread and opens the database; rejects with a sentence when the data folder cannot serve. */
export async function startStore(options: StoreOptions): Promise<StoreClient> {
  const { port1: port, port2 } = new MessageChannel();
  const bell = new SharedArrayBuffer(4);
  const rung = new Int32Array(bell);
  const worker = new Worker(new URL('./storeWorker.ts', import.meta.url), {
    workerData: { ...options, port: port2, bell } satisfies StoreWorkerData,
    transferList: [port2],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: string | undefined;

  function end(message: string): void {
    ended ??= message;
    for (const answered of waiting.values()) answered({ ok: false, message });
    waiting.clear();
  }
  port.on('message', (reply: StoreReply) => {
    const answered = waiting.get(reply.id);
    waiting.delete(reply.id);
    answered?.(reply);
  });
  let reason = 'the storage thread has ended';
  worker.on('error', (error) => {
    reason = error instanceof Error ? error.message : String(error);
  });
  // The port closes after all that the thread has said; its exit may be known before.
  const closed = new Promise<void>((done) => {
    port.on('close', () => {
      end(reason);
      done();
    });
  });
  const exit = new Promise<void>((done) => worker.on('exit', () => done()));

  function send(
    method: StoreRequest['method'],
    args: readonly unknown[],
    transfer: ArrayBuffer[],
    answered: Waiting,
  ): void {
    if (ended !== undefined) {
      answered({ ok: false, message: ended });
      return;
    }
    lastId += 1;
    waiting.set(lastId, answered);
    port.postMessage({ id: lastId, method, args } satisfies StoreRequest, transfer);
    Atomics.add(rung, 0, 1);
    Atomics.notify(rung, 0);
  }

  const ask = (method: StoreRequest['method'], args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      send(method, args, [], (answer) =>
        answer.ok ? resolve(answer.value) : reject(new Error(answer.message)),
      );
    });

  await new Promise<void>((resolve, reject) => {
    waiting.set(0, (answer) => (answer.ok ? resolve() : reject(new Error(answer.message))));
  });
  return {
    // The two ends share the type of the store, so an answer has the type its method returns.
    call: (method, ...args) => ask(method, args) as Promise<never>,
    appendBatch(batch, answered) {
      const { buffer } = batch.bytes;
      send('appendBatch', [batch], buffer instanceof ArrayBuffer ? [buffer] : [], answered as Waiting);
    },
    async close() {
      if (ended === undefined) await ask('close', []);
      await Promise.all([closed, exit]);
    },
  };
}
