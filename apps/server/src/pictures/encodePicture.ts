import { createHash } from 'node:crypto';
import type { PictureMime } from '@wayline/domain';
import { type PictureKind, pictureHeader } from '@wayline/exchange';
import sharp, { type OutputInfo, type Sharp } from 'sharp';
import { isBare } from './isBare.ts';
import { PICTURE_LIMITS } from './pictureLimits.ts';

export interface EncodeRequest {
  readonly bytes: Uint8Array;
  /** Longest side of what is kept, in pixels; smaller pictures stay as they are. */
  readonly largest: number;
  /** The hash under which it was kept elsewhere: then its bytes are kept as they are, or not at all. */
  readonly expected?: string;
}

/** A picture as it is kept, named by its content. */
export interface EncodedPicture {
  readonly sha256: string;
  readonly mime: PictureMime;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export type PictureProblem = 'svg' | 'notPicture' | 'tooManyPixels' | 'damaged' | 'tooBig' | 'foreign';

export type EncodeReply =
  | { readonly ok: true; readonly picture: EncodedPicture }
  | { readonly ok: false; readonly problem: PictureProblem };

/**
 * Makes a file that somebody sent a picture that can be kept: read by its first bytes and never by its name, refused
 * before it is decoded where its header says too much, turned as its camera was held, and written anew without
 * anything but its pixels. What may be see-through becomes a PNG, the rest stays what it is; of an animation the
 * first picture is kept, for nothing on a board moves by itself.
 */
export async function encodePicture({ bytes, largest, expected }: EncodeRequest): Promise<EncodeReply> {
  if (bytes.length > PICTURE_LIMITS.bytes && expected === undefined) return refused('tooBig');
  const header = pictureHeader(bytes);
  if (!header.ok) return refused(header.reason === 'unknown' ? 'notPicture' : header.reason);
  if (header.width * header.height > PICTURE_LIMITS.pixels) return refused('tooManyPixels');
  try {
    if (expected !== undefined) return await asItIs(bytes, header.mime, expected);
    const { data, info, mime } = await written(bytes, header.mime, largest);
    const { width, height } = info;
    return { ok: true, picture: { sha256: hashOf(data), mime, width, height, data } };
  } catch {
    // Whatever the decoder stumbles over lies in the file; it has nothing more to say to people.
    return refused('damaged');
  }
}

function decoder(bytes: Uint8Array): Sharp {
  return sharp(bytes, { failOn: 'error', limitInputPixels: PICTURE_LIMITS.pixels, autoOrient: true });
}

async function written(
  bytes: Uint8Array,
  kind: PictureKind,
  largest: number,
): Promise<{ data: Buffer; info: OutputInfo; mime: PictureMime }> {
  const side = Math.min(largest, PICTURE_LIMITS.side);
  const picture = decoder(bytes)
    .toColourspace('srgb')
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  const isLossy = kind === 'image/jpeg' || (kind === 'image/webp' && (await decoder(bytes).stats()).isOpaque);
  const mime = isLossy ? 'image/jpeg' : 'image/png';
  const encoded = isLossy
    ? picture.jpeg({ quality: 86, chromaSubsampling: '4:4:4' })
    : picture.png({ compressionLevel: 9, adaptiveFiltering: true });
  return { ...(await encoded.toBuffer({ resolveWithObject: true })), mime };
}

/** A picture that comes back from a file keeps its name, which is its hash; so nothing in it may need changing. */
async function asItIs(bytes: Uint8Array, kind: PictureKind, expected: string): Promise<EncodeReply> {
  const mime = kind === 'image/png' || kind === 'image/jpeg' ? kind : null;
  if (mime === null || hashOf(bytes) !== expected || !isBare(mime, bytes)) return refused('foreign');
  // Decoded to the last row: a header alone proves nothing.
  const { info } = await decoder(bytes).raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { ok: true, picture: { sha256: expected, mime, width, height, data: bytes } };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refused(problem: PictureProblem): EncodeReply {
  return { ok: false, problem };
}
