import { describe, expect, it } from 'vitest';
import { pictureHeader } from './pictureHeader.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)),
  );
const be32 = (n: number): number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const le = (n: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => (n >>> (8 * i)) & 255);

const PNG = (width: number, height: number) =>
  bytes('\x89PNG\r\n\x1a\n', be32(13), 'IHDR', be32(width), be32(height), [8, 6, 0, 0, 0]);
const JPEG_START = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2];
const SOF = (marker: number) => [0xff, marker, 0, 11, 8, 0x0b, 0xb8, 0x0f, 0xa0, 1, 1, 0x11, 0];

describe('the header of a picture says kind and size', () => {
  it.each([
    ['PNG', PNG(60_000, 60_000), 'image/png', 60_000, 60_000],
    ['JPEG behind other segments', bytes(JPEG_START, SOF(0xc0)), 'image/jpeg', 4000, 3000],
    ['progressive JPEG with padding', bytes(JPEG_START, [0xff, 0xff], SOF(0xc2)), 'image/jpeg', 4000, 3000],
    ['GIF', bytes('GIF89a', le(320, 2), le(200, 2)), 'image/gif', 320, 200],
    [
      'lossy WebP',
      bytes('RIFF', le(99, 4), 'WEBPVP8 ', le(50, 4), [0, 0, 0, 0x9d, 1, 0x2a], le(640, 2), le(480, 2)),
      'image/webp',
      640,
      480,
    ],
    [
      'lossless WebP',
      bytes('RIFF', le(99, 4), 'WEBPVP8L', le(50, 4), [0x2f], le((639 | (16_000 << 14)) >>> 0, 4)),
      'image/webp',
      640,
      16_001,
    ],
    [
      'extended WebP',
      bytes('RIFF', le(99, 4), 'WEBPVP8X', le(10, 4), [0, 0, 0, 0], le(16_000_000, 3), le(4, 3)),
      'image/webp',
      16_000_001,
      5,
    ],
  ] as const)('of a %s', (_, file, mime, width, height) => {
    expect(pictureHeader(file)).toEqual({ ok: true, mime, width, height });
  });
});

describe('what has no such header', () => {
  it.each([
    ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
    ['an SVG behind a declaration', bytes('<?xml version="1.0"?>\n<!-- x -->\n<SVG\nwidth="9">'), 'svg'],
    [
      'an SVG in UTF-16',
      bytes(
        [0xff, 0xfe],
        [...'<svg >'].flatMap((c) => [c.charCodeAt(0), 0]),
      ),
      'svg',
    ],
    ['a text', bytes('Dear customer'), 'unknown'],
    ['a PDF', bytes('%PDF-1.7'), 'unknown'],
    ['a page', bytes('<!doctype html><script>alert(1)</script>'), 'unknown'],
    ['a TIFF', bytes('II*\0'), 'unknown'],
    ['nothing', bytes(), 'unknown'],
    [
      'a PNG without a header chunk',
      bytes('\x89PNG\r\n\x1a\n', be32(13), 'IDAT', be32(1), be32(1)),
      'damaged',
    ],
    ['a PNG without pixels', PNG(0, 5), 'damaged'],
    ['a PNG cut off', PNG(9, 9).subarray(0, 20), 'damaged'],
    ['a JPEG without a frame', bytes(JPEG_START, [0xff, 0xda]), 'damaged'],
    ['a JPEG cut off', bytes(JPEG_START), 'damaged'],
    ['a JPEG whose segments lead nowhere', bytes([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 1]), 'damaged'],
    ['a WebP of another kind', bytes('RIFF', le(9, 4), 'WEBPVP9 ', le(9, 4)), 'damaged'],
    ['a GIF cut off', bytes('GIF89a', [1]), 'damaged'],
  ] as const)('is refused: %s', (_, file, reason) => {
    expect(pictureHeader(file)).toEqual({ ok: false, reason });
  });

  it('also where any number of bytes of a good one is missing', () => {
    const whole = bytes(JPEG_START, SOF(0xc0));
    for (let length = 3; length < 17; length++) {
      expect(pictureHeader(whole.subarray(0, length))).toEqual({ ok: false, reason: 'damaged' });
    }
  });
});
