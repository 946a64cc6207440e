import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import { singleByteEncoding } from './singleByteEncoding.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'windows-1251' | 'windows-1252';

/** A file's bytes as text, or the reason why they are none. */
export type DecodedText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      /** True where nothing in the file says its encoding and the letters had to decide. */
      readonly guessed: boolean;
    }
  | { readonly ok: false; readonly problem: Problem };

/** Reads text in an encoding that somebody chose; what no letter stands for becomes the sign for that. */
export function decodeTextAs(bytes: Uint8Array, encoding: Encoding): DecodedText {
  return { ok: true, text: new TextDecoder(encoding).decode(bytes), encoding, guessed: false };
}

/** Reads text in UTF-8 or UTF-16, with or without a byte order mark, or in a Windows code page by its letters. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMark(bytes) ?? wideEncoding(bytes);
  if (marked) {
    const text = strictly(bytes, marked);
    return text === null
      ? { ok: false, problem: problemOf('file', 'wrong-encoding', marked.toUpperCase()) }
      : { ok: true, text, encoding: marked, guessed: false };
  }
  if (bytes.includes(0)) return { ok: false, problem: problemOf('file', 'no-text-file') };
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return { ok: true, text: utf8, encoding: 'utf-8', guessed: false };
  const encoding = singleByteEncoding(bytes);
  if (encoding === null) return { ok: false, problem: problemOf('file', 'no-text-file') };
  return { ok: true, text: new TextDecoder(encoding).decode(bytes), encoding, guessed: true };
}

function byteOrderMark([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: most of a European text has a zero in every second byte. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2 === 0 ? 0 : 1] += 1;
  const half = sample.length / 2;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.05) return 'utf-16le';
  if (zeros[0] > half * 0.6 && zeros[1] < half * 0.05) return 'utf-16be';
  return null;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
