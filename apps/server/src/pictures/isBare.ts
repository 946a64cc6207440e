import type { PictureMime } from '@wayline/domain';

/** The chunks that draw; everything else in a PNG is about the picture. */
const PNG_CHUNKS: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'pHYs', 'IDAT', 'IEND']);
const PNG_SIGNATURE = 8;
/** Length, name and checksum around a chunk's data. */
const CHUNK_FRAME = 12;

/** Start of frame, tables, restart interval and scan: the segments of a JPEG that draw (ITU T.81, table B.1). */
const JPEG_SEGMENTS: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, 0xda]);
const END_OF_IMAGE = 0xd9;

/**
 * Whether a picture holds nothing but itself, as the pictures do that were written here: no camera, no place, no
 * comment, no second file behind its end.
 */
export function isBare(mime: PictureMime, bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return mime === 'image/png' ? isBarePng(bytes, view) : isBareJpeg(view);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isBarePng(bytes: Uint8Array, view: DataView): boolean {
  for (let at = PNG_SIGNATURE; ; ) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!PNG_CHUNKS.has(name)) return false;
    at += CHUNK_FRAME + view.getUint32(at);
    if (name === 'IEND') return at === bytes.length;
  }
}

function isBareJpeg(view: DataView): boolean {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return false;
    const marker = view.getUint8(at + 1);
    if (marker === END_OF_IMAGE) return at + 2 === view.byteLength;
    if (!JPEG_SEGMENTS.has(marker)) return false;
    at += 2 + view.getUint16(at + 2);
    if (marker === 0xda) at = endOfScan(view, at);
  }
}

/** Inside a scan 0xff is data when 0 follows, and a restart when one of eight numbers does. */
function endOfScan(view: DataView, from: number): number {
  for (let at = from; ; at += 1) {
    if (view.getUint8(at) !== 0xff) continue;
    const next = view.getUint8(at + 1);
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
}
