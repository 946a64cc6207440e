import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FONT_FILES } from '../png/fontFiles.ts';

/** The bytes that the rasteriser needs, from this package's own dependencies. */
export async function readRasteriserFiles(): Promise<{ wasm: Uint8Array<ArrayBuffer>; fonts: Uint8Array[] }> {
  const [wasm, ...fonts] = await Promise.all(
    ['@resvg/resvg-wasm/index_bg.wasm', ...FONT_FILES].map((file) =>
      readFile(fileURLToPath(import.meta.resolve(file))),
    ),
  );
  if (!wasm) throw new Error('the rasteriser has no wasm');
  return { wasm: Uint8Array.from(wasm), fonts };
}
