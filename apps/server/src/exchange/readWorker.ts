import { parentPort } from 'node:worker_threads';
import { type ReadRequest, readBoard } from './readBoard.ts';

/** A thread that reads files: whatever is in them, the server stays awake. */

const port = parentPort;
if (!port) throw new Error('readWorker.ts runs only as a worker thread');

port.on('message', (request: ReadRequest) => {
  // A reader that throws takes this thread with it, and only this thread.
  void readBoard(request).then((reply) => port.postMessage(reply));
});
