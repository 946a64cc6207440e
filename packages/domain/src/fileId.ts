import type { FileId } from './ids.ts';

const NAMED = /^file:([0-9a-f]{64})$/;

/** The id of a file with this content: equal bytes are one file, wherever they came from. */
export function fileIdOf(sha256: string): FileId {
  return `file:${sha256}`;
}

/** The SHA-256 (64 hexadecimal digits) that a file's id names; null for an id that names no content. */
export function sha256Of(id: string): string | null {
  return NAMED.exec(id)?.[1] ?? null;
}
