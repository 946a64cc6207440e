import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bomb, cameraPhoto, quarters } from '../testing/testPictures.ts';
import { type EncodedPicture, type EncodeRequest, encodePicture } from './encodePicture.ts';
import { isBare } from './isBare.ts';
import { PICTURE_LIMITS } from './pictureLimits.ts';

const request = (bytes: Uint8Array, more: Partial<EncodeRequest> = {}): EncodeRequest => ({
  bytes,
  largest: PICTURE_LIMITS.side,
  ...more,
});

async function encoded(bytes: Uint8Array, more: Partial<EncodeRequest> = {}): Promise<EncodedPicture> {
  const reply = await encodePicture(request(bytes, more));
  if (!reply.ok) throw new Error(reply.problem);
  return reply.picture;
}

async function problemOf(bytes: Uint8Array, more: Partial<EncodeRequest> = {}): Promise<string | null> {
  const reply = await encodePicture(request(bytes, more));
  return reply.ok ? null : reply.problem;
}

/** Red and green of a pixel, rounded to what `quarters` paints. */
async function colourAt(
  { data }: EncodedPicture,
  x: number,
  y: number,
): Promise<readonly [boolean, boolean]> {
  const { data: pixels, info } = await sharp(data).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [(pixels[at] ?? 0) > 128, (pixels[at + 1] ?? 0) > 128];
}

describe('a picture that is taken in', () => {
  test.each([
    ['png', quarters(40, 20).png(), 'image/png'],
    ['png', quarters(40, 20, 0.5).png(), 'image/png'],
    ['jpeg', quarters(40, 20).flatten().jpeg(), 'image/jpeg'],
    ['progressive jpeg', quarters(40, 20).flatten().jpeg({ progressive: true }), 'image/jpeg'],
    ['opaque webp', quarters(40, 20).webp(), 'image/jpeg'],
    ['see-through webp', quarters(40, 20, 0.5).webp(), 'image/png'],
    ['gif', quarters(40, 20).gif(), 'image/png'],
    ['grey png', quarters(40, 20).flatten().greyscale().png(), 'image/png'],
    ['palette png', quarters(40, 20, 0.5).png({ palette: true }), 'image/png'],
    ['16-bit png', quarters(40, 20).toColourspace('rgb16').png(), 'image/png'],
    ['CMYK jpeg', quarters(40, 20).flatten().toColourspace('cmyk').jpeg(), 'image/jpeg'],
  ])('is written anew with nothing but its pixels: %s', async (_, picture, mime) => {
    const { data, ...said } = await encoded(await picture.toBuffer());
    const sha256 = createHash('sha256').update(data).digest('hex');
    expect(said).toEqual({ mime, width: 40, height: 20, sha256 });
    expect(isBare(said.mime, data)).toBe(true);
    const { format, exif, icc, xmp, space } = await sharp(data).metadata();
    expect([`image/${format}`, exif, icc, xmp]).toEqual([mime, undefined, undefined, undefined]);
    expect(['srgb', 'b-w']).toContain(space);
  });

  test('stands as its camera was held, and no longer says where', async () => {
    const photo = await cameraPhoto(60, 40);
    expect(photo.includes('Taken at home')).toBe(true);
    const picture = await encoded(photo);
    expect([picture.width, picture.height]).toEqual([40, 60]);
    expect(Buffer.from(picture.data).includes('Taken at home')).toBe(false);
    // Turned a quarter to the right: the lower left has come to the upper left.
    expect(await colourAt(picture, 0.2, 0.2)).toEqual([false, true]);
    expect(await colourAt(picture, 0.8, 0.2)).toEqual([false, false]);
    expect(await colourAt(picture, 0.8, 0.8)).toEqual([true, false]);
  });

  test('is kept small enough for what it is for, and never made larger', async () => {
    const bytes = await quarters(5000, 100).png().toBuffer();
    expect(await encoded(bytes)).toMatchObject({ width: 4096, height: 82 });
    expect(await encoded(bytes, { largest: 500 })).toMatchObject({ width: 500, height: 10 });
    expect(await encoded(await quarters(30, 20).png().toBuffer(), { largest: 500 })).toMatchObject({
      width: 30,
    });
  });

  test('of an animation is the first picture', async () => {
    const frames = [quarters(20, 20), quarters(20, 20).negate({ alpha: false })];
    const raws = await Promise.all(frames.map((frame) => frame.raw().toBuffer()));
    const gif = await sharp(Buffer.concat(raws), {
      raw: { width: 20, height: 40, channels: 4, pageHeight: 20 },
    })
      .gif({ delay: [100, 100] })
      .toBuffer();
    expect((await sharp(gif).metadata()).pages).toBe(2);
    const picture = await encoded(gif);
    expect([picture.width, picture.height]).toEqual([20, 20]);
    expect(await colourAt(picture, 0.8, 0.2)).toEqual([true, false]);
  });

  test('is the same file whoever sends it', async () => {
    const bytes = await cameraPhoto(60, 40);
    expect((await encoded(bytes)).sha256).toBe((await encoded(bytes)).sha256);
  });
});

describe('what is refused', () => {
  test.each([
    ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'svg'],
    ['a page', async () => Buffer.from('<html><script>alert(1)</script></html>'), 'notPicture'],
    ['a TIFF', () => quarters(4, 4).tiff().toBuffer(), 'notPicture'],
    ['a text with the name of a picture', async () => Buffer.from('photo.png'), 'notPicture'],
    ['more than 10 MB', async () => Buffer.alloc(PICTURE_LIMITS.bytes + 1), 'tooBig'],
    ['26 megapixels by its header', () => bomb(26_000, 1000), 'tooManyPixels'],
    ['a billion pixels in a few bytes', () => bomb(65_535, 65_535), 'tooManyPixels'],
    ['less than its header says', () => bomb(5000, 5000), 'damaged'],
    ['half a photo', async () => (await cameraPhoto(600, 400)).subarray(0, 3000), 'damaged'],
    ['half a PNG', async () => (await quarters(300, 300).png().toBuffer()).subarray(0, 400), 'damaged'],
    [
      'a PNG with a broken row',
      async () => {
        const png = await quarters(300, 300).png().toBuffer();
        png.fill(7, 80, 400);
        return png;
      },
      'damaged',
    ],
  ] as const)('%s', async (_, make, problem) => {
    expect(await problemOf(await make())).toBe(problem);
  });

  test('exactly 25 megapixels are taken', async () => {
    const large = sharp({ create: { width: 5000, height: 5000, channels: 3, background: '#336699' } });
    expect(await encoded(await large.png().toBuffer())).toMatchObject({ width: 4096, height: 4096 });
  });
});

describe('a picture that comes back from a board file', () => {
  test.each(['png', 'jpeg'] as const)(
    'is kept byte for byte when it is as we write it: %s',
    async (format) => {
      const first = await encoded(await quarters(40, 20).flatten().toFormat(format).toBuffer());
      const again = await encoded(first.data, { expected: first.sha256 });
      expect(again).toEqual(first);
    },
  );

  test('is refused when anything else is in it', async () => {
    const { data, sha256 } = await encoded(await quarters(40, 20).png().toBuffer());
    const jpeg = await encoded(await quarters(40, 20).flatten().jpeg().toBuffer());
    const withTail = Buffer.concat([jpeg.data, Buffer.from('<script>')]);
    const strange: readonly Buffer[] = [
      await cameraPhoto(60, 40),
      withTail,
      Buffer.concat([data, Buffer.from('tail')]),
      await quarters(40, 20).webp().toBuffer(),
      await sharp(data).withMetadata().png().toBuffer(),
    ];
    for (const bytes of strange) {
      const expected = createHash('sha256').update(bytes).digest('hex');
      expect(await problemOf(bytes, { expected })).toBe('foreign');
    }
    expect(await problemOf(jpeg.data, { expected: sha256 })).toBe('foreign');
  });

  test('is refused when it cannot be decoded to its end, whatever its hash', async () => {
    const { data } = await encoded(await quarters(300, 300).png().toBuffer());
    const broken = Buffer.from(data);
    broken.fill(7, 60, 200);
    const expected = createHash('sha256').update(broken).digest('hex');
    expect(await problemOf(broken, { expected })).toMatch(/damaged|foreign/);
  });
});
