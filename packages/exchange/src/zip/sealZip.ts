import { type Zippable, zipSync } from 'fflate';

/** The first instant that a ZIP can name, in the machine's own time, which is how a ZIP counts. */
const BEGINNING = new Date(1980, 0, 1);

/** Packs the parts of an office file in the order given; equal parts give equal bytes, whenever and wherever. */
export function sealZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = [bytes, { level: 6, mtime: BEGINNING }];
  return zipSync(files);
}
