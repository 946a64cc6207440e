import { Worker } from 'node:worker_threads';
import type { SqliteStore } from './sqliteStore.ts';
import type { StoreReply, StoreRequest, StoreWorkerData } from './storeWorker.ts';

/** The store as seen from another thread: the same calls, answered later. */
export interface StoreClient {
  call<M extends keyof SqliteStore>(
    method: M,
    args: Parameters<SqliteStore[M]>,
    transfer?: readonly ArrayBuffer[],
  ): Promise<ReturnType<SqliteStore[M]>>;
  /** Answers what was asked before, closes the files and ends the thread. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread and opens the database; rejects with a sentence when the data folder cannot serve. */
export async function startStore(workerData: StoreWorkerData): Promise<StoreClient> {
  const worker = new Worker(new URL('./storeWorker.ts', import.meta.url), {
    workerData,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | undefined;

  function endAll(error: Error): void {
    ended = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }
  worker.on('message', (reply: StoreReply) => {
    const request = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.ok) request?.resolve(reply.value);
    else request?.reject(new Error(reply.message));
  });
  worker.on('error', (error) => endAll(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => endAll(new Error('the storage thread has ended')));

  const answer = (id: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended) reject(ended);
      else waiting.set(id, { resolve, reject });
    });

  function ask(
    method: StoreRequest['method'],
    args: readonly unknown[],
    transfer: readonly ArrayBuffer[] = [],
  ) {
    lastId += 1;
    const promise = answer(lastId);
    worker.postMessage({ id: lastId, method, args } satisfies StoreRequest, transfer);
    return promise;
  }

  await answer(0);
  return {
    // The two ends share the type of the store, so an answer has the type its method returns.
    call: (method, args, transfer) => ask(method, args, transfer) as Promise<never>,
    async close() {
      if (ended) return;
      const exit = new Promise<void>((done) => worker.once('exit', () => done()));
      await ask('close', []);
      await exit;
    },
  };
}
