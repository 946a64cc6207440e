import { parentPort } from 'node:worker_threads';
import { summariseState } from './summariseState.ts';

/** A thread that looks at big boards for the list, while people go on working in them. */

const port = parentPort;
if (!port) throw new Error('summariseWorker.ts runs only as a worker thread');

port.on('message', (state: Uint8Array) => port.postMessage(summariseState(state)));
