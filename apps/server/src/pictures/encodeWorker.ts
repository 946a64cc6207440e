import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { type EncodeRequest, encodePicture } from './encodePicture.ts';

/** A thread that decodes what people send and writes it anew. */

const port = parentPort;
if (!port) throw new Error('encodeWorker.ts runs only as a worker thread');

// One picture at a time, on one thread: the boards go before the pictures. A cache would keep what is never asked again.
sharp.concurrency(1);
sharp.cache(false);

port.on('message', (request: EncodeRequest) => {
  void encodePicture(request).then((reply) => port.postMessage(reply));
});
