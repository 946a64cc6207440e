import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Log } from '../log/log.ts';
import type { CompactionReply } from './compactionWorker.ts';

const IDLE_MS = 30_000;

/** Makes rooms small again: one snapshot in place of many rows. One room at a time. */
export interface Compactor {
  /** Resolves to the seq that the newest snapshot covers, or rejects when none could be made. */
  compact(roomId: string): Promise<number>;
  close(): Promise<void>;
}

/** Builds from durable rows only; the thread starts when needed and goes when it has been idle. */
export function createCompactor(log: Log, now: () => number): Compactor {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function build(source: object): Promise<CompactionReply> {
    clearTimeout(idle);
    worker ??= new Worker(new URL('./compactionWorker.ts', import.meta.url));
    const current = worker;
    current.postMessage(source);
    try {
      const [reply] = await once(current, 'message');
      idle = setTimeout(() => void stop(), IDLE_MS);
      idle.unref();
      return reply as CompactionReply;
    } catch (error) {
      worker = undefined;
      throw error;
    }
  }

  async function compactNow(roomId: string): Promise<number> {
    const loaded = await log.load(roomId);
    if (!loaded) throw new Error(`no board ${roomId}`);
    const uptoSeq = loaded.room.nextSeq - 1;
    if (loaded.rows.length === 0 || loaded.gap !== null) return loaded.snapshotSeq;
    const { data, problem } = await build({ snapshot: loaded.snapshot, rows: loaded.rows });
    if (!data) throw new Error(problem ?? 'no snapshot');
    await log.saveSnapshot({ roomId, uptoSeq, data, at: now() });
    return uptoSeq;
  }

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const current = worker;
    worker = undefined;
    await current?.terminate();
  }

  return {
    compact(roomId) {
      const result = last.then(() => compactNow(roomId));
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      await last;
      await stop();
    },
  };
}
