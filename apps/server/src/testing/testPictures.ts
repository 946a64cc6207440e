import sharp, { type Sharp } from 'sharp';

/** A picture whose quarters have four colours, so that one sees which way up it is. */
export function quarters(width: number, height: number, alpha = 1): Sharp {
  const pixels = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [right, below] = [x >= width / 2, y >= height / 2];
      const at = (y * width + x) * 4;
      pixels.set([right ? 230 : 20, below ? 230 : 20, 90, Math.round(alpha * 255)], at);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 4 } });
}

/** A photo as a camera writes it: held on its side, and telling where it was taken. */
export function cameraPhoto(width: number, height: number): Promise<Buffer> {
  return quarters(width, height)
    .flatten()
    .withExif({ IFD0: { Copyright: 'Taken at home', Make: 'Wayline' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A PNG that says it is as large as this, in a few bytes. */
export async function bomb(width: number, height: number): Promise<Buffer> {
  const png = await quarters(2, 2).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}
