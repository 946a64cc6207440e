import { parentPort } from 'node:worker_threads';
import { readDocument } from '@wayline/document';
import { type ExportOptions, exportBoard } from '@wayline/exchange';
import { nodeRasteriser } from '@wayline/exchange/node';
import { documentOf } from '../rooms/documentOf.ts';

/** A thread that writes files; laying a board out and drawing it takes seconds for the biggest. */

export interface WriteRequest {
  /** The board's document as one update. */
  readonly state: Uint8Array;
  readonly options: Omit<ExportOptions, 'rasterise'>;
}

const port = parentPort;
if (!port) throw new Error('writeWorker.ts runs only as a worker thread');

const { rasterise } = nodeRasteriser();

port.on('message', ({ state, options }: WriteRequest) => {
  const snapshot = readDocument(documentOf(state));
  void exportBoard(snapshot, { ...options, rasterise }).then((reply) => port.postMessage(reply));
});
