import { parentPort } from 'node:worker_threads';
import type { BoardSnapshot } from '@wayline/domain';
import { type ExportOptions, exportBoard } from '@wayline/exchange';
import { nodeRasteriser } from '@wayline/exchange/node';

/** A thread that writes files; laying a board out and drawing it takes seconds for the biggest. */

export interface WriteRequest {
  readonly snapshot: BoardSnapshot;
  readonly options: Omit<ExportOptions, 'rasterise'>;
}

const port = parentPort;
if (!port) throw new Error('writeWorker.ts runs only as a worker thread');

const { rasterise } = nodeRasteriser();

port.on('message', ({ snapshot, options }: WriteRequest) => {
  void exportBoard(snapshot, { ...options, rasterise }).then((reply) => port.postMessage(reply));
});
