import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readFonts } from './readFonts.ts';

/** The bytes that the rasteriser needs, from this package's own dependencies. */
export async function readRasteriserFiles(): Promise<{ wasm: Uint8Array<ArrayBuffer>; fonts: Uint8Array[] }> {
  const wasm = readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return { wasm: Uint8Array.from(await wasm), fonts: await readFonts() };
}
