import { crc32 } from 'node:zlib';

/** The checksum kept with a row: CRC-32 of the bytes, seeded with their place so that swapped rows show too. */
export function checksum(roomId: string, seq: number, data: Uint8Array): number {
  return crc32(data, crc32(`${roomId}:${seq}`));
}
