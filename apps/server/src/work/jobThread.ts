import { Worker } from 'node:worker_threads';

/** Why a job has no result: it took too long, or the thread fell over it (out of memory, mostly). */
export class JobFailedError extends Error {
  readonly reason: 'timeout' | 'crash' | 'closed';

  constructor(reason: JobFailedError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** A thread for work that would hold everybody up. One job at a time, in the order they came. */
export interface JobThread<Request, Reply> {
  /** Rejects with `JobFailedError`; the jobs behind it are not harmed. */
  run(request: Request): Promise<Reply>;
  close(): Promise<void>;
}

export interface JobThreadOptions {
  readonly url: URL;
  /** Milliseconds a job may take. */
  readonly timeout: number;
  /** Megabytes of heap the thread may use. */
  readonly heap: number;
}

const IDLE_MS = 30_000;

/** The thread starts with the first job, goes when it has been idle for half a minute, and comes back when needed. */
export function createJobThread<Request, Reply>({
  url,
  timeout,
  heap,
}: JobThreadOptions): JobThread<Request, Reply> {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  function start(): Worker {
    const thread = new Worker(url, { resourceLimits: { maxOldGenerationSizeMb: heap } });
    thread.on('exit', () => {
      if (worker === thread) worker = undefined;
    });
    return thread;
  }

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const thread = worker;
    worker = undefined;
    await thread?.terminate();
  }

  function runNow(request: Request): Promise<Reply> {
    if (isClosed) return Promise.reject(new JobFailedError('closed', 'the server is stopping'));
    clearTimeout(idle);
    worker ??= start();
    const thread = worker;
    return new Promise<Reply>((resolve, reject) => {
      function settle(act: () => void): void {
        clearTimeout(timer);
        thread.off('message', onMessage);
        thread.off('error', onError);
        thread.off('exit', onExit);
        idle = setTimeout(() => void stop(), IDLE_MS);
        idle.unref();
        act();
      }
      const onMessage = (reply: Reply): void => settle(() => resolve(reply));
      const onError = (error: unknown): void => {
        // It is ending, though it has not ended yet: the next job needs another thread.
        if (worker === thread) worker = undefined;
        settle(() =>
          reject(new JobFailedError('crash', error instanceof Error ? error.message : String(error))),
        );
      };
      const onExit = (): void => settle(() => reject(new JobFailedError('crash', 'the thread has ended')));
      const timer = setTimeout(() => {
        settle(() => reject(new JobFailedError('timeout', `not done in ${timeout / 1000} s`)));
        void stop();
      }, timeout);
      thread.on('message', onMessage);
      thread.on('error', onError);
      thread.on('exit', onExit);
      thread.postMessage(request);
    });
  }

  return {
    run(request) {
      const result = last.then(() => runNow(request));
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      isClosed = true;
      await stop();
      await last;
    },
  };
}
