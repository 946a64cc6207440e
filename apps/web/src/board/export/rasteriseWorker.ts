import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { createRasteriser, type Rasterise } from '@wayline/exchange';
import { fetchBytes } from './fetchBytes.ts';
import { fontBytes } from './fontBytes.ts';

/** What the worker answers to an SVG. */
export type RasteriseAnswer =
  | { readonly ok: true; readonly png: Uint8Array }
  | { readonly ok: false; readonly message: string };

async function load(): Promise<Rasterise> {
  const [wasm, fonts] = await Promise.all([fetchBytes(wasmUrl), fontBytes()]);
  return createRasteriser({ wasm, fonts });
}

let loading: Promise<Rasterise> | undefined;

self.onmessage = async ({ data }: MessageEvent<string>) => {
  let answer: RasteriseAnswer;
  try {
    loading ??= load();
    answer = { ok: true, png: (await loading)(data) };
  } catch (error) {
    loading = undefined;
    answer = { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
};
