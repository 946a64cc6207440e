import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FONT_FILES } from '../png/fontFiles.ts';

/** The bytes of the shipped fonts in the order of `FONT_FILES`. */
export function readFonts(): Promise<Uint8Array[]> {
  return Promise.all(FONT_FILES.map((file) => readFile(fileURLToPath(import.meta.resolve(file)))));
}
