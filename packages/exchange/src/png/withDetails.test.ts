import { crc32 as reference } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeRasteriser } from '../node/nodeRasteriser.ts';
import { crc32 } from './crc32.ts';
import { withDetails } from './withDetails.ts';

/** The chunks of a PNG by name, with their data; throws where a checksum is wrong. */
function chunksOf(png: Uint8Array): (readonly [string, Buffer])[] {
  const bytes = Buffer.from(png);
  const chunks: (readonly [string, Buffer])[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    if (bytes.readUInt32BE(at + 8 + length) !== reference(named)) throw new Error(`bad checksum at ${at}`);
    chunks.push([named.subarray(0, 4).toString(), named.subarray(4)]);
    at += 12 + length;
  }
  return chunks;
}

describe('the details of a PNG', () => {
  it('are its title, its description and its size on paper; the pixels stay', async () => {
    const rasteriser = nodeRasteriser();
    const plain = await rasteriser.rasterise(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="8"/>',
    );
    await rasteriser.close();
    const chunks = chunksOf(
      withDetails(plain, { title: 'Życie 😀', description: 'Two\nlines', millimetres: 254 }),
    );
    expect(chunks.map(([name]) => name).slice(0, 4)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt']);
    expect(chunks[1]?.[1]).toEqual(Buffer.from([0, 0, 15, 97, 0, 0, 15, 97, 1]));
    expect(chunks[2]?.[1].toString()).toBe('Title\0\0\0\0\0Życie 😀');
    expect(chunks[3]?.[1].toString()).toBe('Description\0\0\0\0\0Two\nlines');
    const pixels = (all: typeof chunks): unknown => all.filter(([name]) => name === 'IDAT');
    expect(pixels(chunks)).toEqual(pixels(chunksOf(plain)));
  });

  it('have the checksums that others compute', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(crc32(bytes)).toBe(reference(bytes));
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});
