/** The kinds of picture that can be told by their first bytes. */
export type PictureKind = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';

/** What a file says of itself before anything of it is decoded. */
export type PictureHeader =
  | { readonly ok: true; readonly mime: PictureKind; readonly width: number; readonly height: number }
  /** An SVG, something that is no picture at all, or a picture whose header is broken off. */
  | { readonly ok: false; readonly reason: 'svg' | 'unknown' | 'damaged' };

/** Kind and size in pixels from the first bytes of a file, whatever its name says; nothing is decoded. */
export function pictureHeader(bytes: Uint8Array): PictureHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return png(bytes, view);
    if (startsWith(bytes, '\xff\xd8\xff')) return jpeg(view);
    if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) {
      return sized('image/gif', view.getUint16(6, true), view.getUint16(8, true));
    }
    if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return webp(bytes, view);
  } catch (error) {
    // The only thing that can fail is reading behind the end.
    if (error instanceof RangeError) return { ok: false, reason: 'damaged' };
    throw error;
  }
  return { ok: false, reason: isSvg(bytes) ? 'svg' : 'unknown' };
}

function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  return true;
}

function sized(mime: PictureKind, width: number, height: number): PictureHeader {
  return width > 0 && height > 0 ? { ok: true, mime, width, height } : { ok: false, reason: 'damaged' };
}

function png(bytes: Uint8Array, view: DataView): PictureHeader {
  if (!startsWith(bytes, 'IHDR', 12)) return { ok: false, reason: 'damaged' };
  return sized('image/png', view.getUint32(16), view.getUint32(20));
}

/** The size stands in the frame header, behind any number of other segments (ITU T.81, B.2.2). */
function jpeg(view: DataView): PictureHeader {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return { ok: false, reason: 'damaged' };
    const marker = view.getUint8(at + 1);
    if (isFrameHeader(marker)) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    // The pixels begin, or the picture ends, before its size was said.
    if (marker === 0xda || marker === 0xd9) return { ok: false, reason: 'damaged' };
    // Any number of 0xff may stand before a marker.
    at += marker === 0xff ? 1 : 2 + Math.max(2, view.getUint16(at + 2));
  }
}

/** SOF0 to SOF15, without the three numbers among them that mean something else. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** The three ways in which a WebP begins: lossy, lossless, extended (RFC 9649). */
function webp(bytes: Uint8Array, view: DataView): PictureHeader {
  if (startsWith(bytes, 'VP8 ', 12)) {
    return sized('image/webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  }
  if (startsWith(bytes, 'VP8L', 12)) {
    const bits = view.getUint32(21, true);
    return sized('image/webp', (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  if (startsWith(bytes, 'VP8X', 12)) {
    const [width, height] = [view.getUint32(24, true) & 0xffffff, view.getUint32(26, true) >>> 8];
    return sized('image/webp', width + 1, height + 1);
  }
  return { ok: false, reason: 'damaged' };
}

/** A drawing may begin with a declaration, comments and a document type; its root still comes early. */
function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\0', '');
  return /<svg[\s>]/i.test(start);
}
