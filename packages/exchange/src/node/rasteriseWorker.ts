import { parentPort } from 'node:worker_threads';
import { createRasteriser } from '../png/createRasteriser.ts';
import { readRasteriserFiles } from './readRasteriserFiles.ts';

export interface RasteriseRequest {
  readonly id: number;
  readonly svg: string;
}

export type RasteriseReply =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly error: string };

const port = parentPort;
if (!port) throw new Error('rasteriseWorker runs as a worker thread only');
const rasterise = createRasteriser(await readRasteriserFiles());

port.on('message', async ({ id, svg }: RasteriseRequest) => {
  try {
    const png = (await rasterise)(svg);
    port.postMessage({ id, png } satisfies RasteriseReply);
  } catch (error) {
    port.postMessage({ id, error: String(error) } satisfies RasteriseReply);
  }
});
