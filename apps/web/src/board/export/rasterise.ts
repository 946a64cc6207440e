import type { RasteriseAnswer } from './rasteriseWorker.ts';

/** Draws an SVG as PNG on a worker of its own, so that the board stays alive; rejects where it cannot be drawn. */
export function rasterise(svg: string): Promise<Uint8Array> {
  const worker = new Worker(new URL('./rasteriseWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<RasteriseAnswer>) => {
      if (data.ok) resolve(data.png);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
    worker.postMessage(svg);
  }).finally(() => worker.terminate());
}
