import { answerOf } from '../../work/answerOf.ts';
import type { RasteriseAnswer } from './rasteriseWorker.ts';

/** Draws an SVG as PNG on a worker of its own, so that the board stays alive; rejects where it cannot be drawn. */
export async function rasterise(svg: string, signal?: AbortSignal): Promise<Uint8Array> {
  const worker = new Worker(new URL('./rasteriseWorker.ts', import.meta.url), { type: 'module' });
  const answer = await answerOf<RasteriseAnswer>(worker, svg, signal ?? new AbortController().signal);
  if (!answer.ok) throw new Error(answer.message);
  return answer.png;
}
