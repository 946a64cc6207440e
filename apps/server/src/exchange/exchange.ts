import type { WriteResult } from '@wayline/exchange';
import { createJobThread } from '../work/jobThread.ts';
import type { ReadReply, ReadRequest } from './readBoard.ts';
import type { WriteRequest } from './writeWorker.ts';

/** Reads and writes board files without holding anybody up. */
export interface Exchange {
  /** Rejects with `JobFailedError` when a file is too much to read. */
  read(request: ReadRequest): Promise<ReadReply>;
  /** Rejects with `JobFailedError` when a board is too much to write. */
  write(request: WriteRequest): Promise<WriteResult>;
  close(): Promise<void>;
}

/** Below this, starting a thread would take longer than reading. */
const SMALL_FILE_BYTES = 64 * 1024;
const READ_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 60_000;
const READ_HEAP_MB = 256;
const WRITE_HEAP_MB = 1_024;

export function createExchange(): Exchange {
  const reader = createJobThread<ReadRequest, ReadReply>({
    url: new URL('./readWorker.ts', import.meta.url),
    timeout: READ_TIMEOUT_MS,
    heap: READ_HEAP_MB,
  });
  const writer = createJobThread<WriteRequest, WriteResult>({
    url: new URL('./writeWorker.ts', import.meta.url),
    timeout: WRITE_TIMEOUT_MS,
    heap: WRITE_HEAP_MB,
  });

  return {
    async read(request) {
      if (request.bytes.length > SMALL_FILE_BYTES || request.beside !== null) return reader.run(request);
      // Loaded when first needed: the readers and the layout are half of all code there is to load.
      const { readBoard } = await import('./readBoard.ts');
      return readBoard(request);
    },
    write: writer.run,
    async close() {
      await Promise.all([reader.close(), writer.close()]);
    },
  };
}
