import { Worker } from 'node:worker_threads';
import type { RasteriseReply, RasteriseRequest } from './rasteriseWorker.ts';

/** A rasteriser on a worker thread of its own. */
export interface NodeRasteriser {
  /** The PNG of an SVG that says its width and height in whole pixels. Rejects where it cannot be drawn. */
  readonly rasterise: (svg: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Starts with the first picture; a thread that dies fails the pictures it had and is replaced by the next one. */
export function nodeRasteriser(): NodeRasteriser {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  const fail = (error: Error): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const start = (): Worker => {
    const thread = new Worker(new URL('./rasteriseWorker.ts', import.meta.url));
    // An idle rasteriser must not keep a process alive.
    thread.unref();
    thread.on('message', (reply: RasteriseReply) => {
      const request = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) thread.unref();
      if ('png' in reply) request?.resolve(reply.png);
      else {
        request?.reject(new Error(reply.error));
        // After a trap inside wasm its memory cannot be trusted.
        if (worker === thread) worker = null;
        void thread.terminate();
      }
    });
    thread.on('error', (error) => worker === thread && fail(error));
    thread.on('exit', () => worker === thread && fail(new Error('the rasteriser stopped')));
    return thread;
  };

  return {
    rasterise: (svg) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, svg } satisfies RasteriseRequest);
      }),
    close: async () => {
      const thread = worker;
      fail(new Error('the rasteriser was closed'));
      await thread?.terminate();
    },
  };
}
