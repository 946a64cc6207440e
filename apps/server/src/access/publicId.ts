import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** An id of 22 letters and digits (131 bits): it names something for ever and grants nothing. */
export function newPublicId(): string {
  let id = '';
  while (id.length < 22) {
    // 248 = 4 × 62: a byte above would make the first letters likelier.
    for (const byte of randomBytes(32)) if (byte < 248 && id.length < 22) id += ALPHABET[byte % 62];
  }
  return id;
}
