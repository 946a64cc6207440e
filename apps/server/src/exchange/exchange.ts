import type { WriteResult } from '@wayline/exchange';
import type { BoardSummary } from '../boards/boardSummary.ts';
import { createJobThread } from '../work/jobThread.ts';
import type { ReadReply, ReadRequest } from './readBoard.ts';
import { summariseState } from './summariseState.ts';
import type { WriteRequest } from './writeWorker.ts';

/** What takes long enough to hold others up, done on threads: files in, files out, a look at a big board. */
export interface Exchange {
  /** Rejects with `JobFailedError` when a file is too much to read. */
  read(request: ReadRequest): Promise<ReadReply>;
  /** Rejects with `JobFailedError` when a board is too much to write. */
  write(request: Omit<WriteRequest, 'dataDir'>): Promise<WriteResult>;
  /** Summarises a board from its document as one update. */
  summarise(state: Uint8Array): Promise<BoardSummary>;
  close(): Promise<void>;
}

/** Below this, starting a thread would take longer than the work. */
const SMALL_BYTES = 64 * 1024;
const READ_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 60_000;
const READ_HEAP_MB = 256;
const WRITE_HEAP_MB = 1_024;

export function createExchange(dataDir: string): Exchange {
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
  const summariser = createJobThread<Uint8Array, BoardSummary>({
    url: new URL('./summariseWorker.ts', import.meta.url),
    timeout: READ_TIMEOUT_MS,
    heap: WRITE_HEAP_MB,
  });

  return {
    async read(request) {
      if (request.bytes.length > SMALL_BYTES || request.into.type === 'board') return reader.run(request);
      // Loaded when first needed: the readers and the layout are half of all code there is to load.
      const { readBoard } = await import('./readBoard.ts');
      return readBoard(request);
    },
    write: (request) => writer.run({ ...request, dataDir }),
    async summarise(state) {
      return state.length > SMALL_BYTES ? summariser.run(state) : summariseState(state);
    },
    async close() {
      await Promise.all([reader.close(), writer.close(), summariser.close()]);
    },
  };
}
