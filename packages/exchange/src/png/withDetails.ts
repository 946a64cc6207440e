import { joinBytes } from '../joinBytes.ts';
import { crc32 } from './crc32.ts';

export interface PngDetails {
  readonly title: string;
  /** What the picture shows, for those who cannot see it. */
  readonly description: string;
  /** How wide it is meant to be printed. */
  readonly millimetres?: number;
}

/** Signature and header chunk: 8 bytes, and 12 around 13 bytes of header. */
const HEADER_END = 33;
const WIDTH_AT = 16;

/** A PNG with its title, its description and its size on paper written into it; the picture stays as it is. */
export function withDetails(png: Uint8Array, { title, description, millimetres }: PngDetails): Uint8Array {
  const chunks = [
    ...(millimetres === undefined ? [] : [chunk('pHYs', resolution(widthOf(png), millimetres))]),
    chunk('iTXt', internationalText('Title', title)),
    chunk('iTXt', internationalText('Description', description)),
  ];
  return joinBytes([png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)]);
}

function widthOf(png: Uint8Array): number {
  return new DataView(png.buffer, png.byteOffset, png.byteLength).getUint32(WIDTH_AT);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joinBytes([new TextEncoder().encode(type), data]);
  return joinBytes([uint32(data.length), named, uint32(crc32(named))]);
}

/** Keyword, no compression, no language, no translated keyword, UTF-8 text (PNG 3rd edition, 11.3.3.4). */
function internationalText(keyword: string, text: string): Uint8Array {
  const utf8 = new TextEncoder();
  const plain = text.toWellFormed().replaceAll('\0', '');
  return joinBytes([utf8.encode(keyword), Uint8Array.of(0, 0, 0, 0, 0), utf8.encode(plain)]);
}

/** Pixels per metre in both directions. */
function resolution(pixels: number, millimetres: number): Uint8Array {
  const perMetre = Math.round((pixels * 1000) / millimetres);
  return joinBytes([uint32(perMetre), uint32(perMetre), Uint8Array.of(1)]);
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}
