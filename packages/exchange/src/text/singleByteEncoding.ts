type CodePage = 'windows-1250' | 'windows-1251' | 'windows-1252';

/** Letters that only Central European text uses at these bytes: ł ą ź ż Ł Ą Ź Ż ľ Ľ ť Ť ş. */
const CENTRAL = new Set([0xb3, 0xb9, 0x9f, 0xbf, 0xa3, 0xa5, 0x8f, 0xaf, 0xbe, 0xbc, 0x9d, 0x8d, 0xba]);
/** ś and Ś there, œ and Œ in the West. */
const CENTRAL_OR_FRENCH = new Set([0x9c, 0x8c]);
/** à, ç and è of French; no Polish text has what they would be in its code page. */
const FRENCH = new Set([0xe0, 0xe7, 0xe8]);

const isAsciiLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/**
 * The Windows code page of a text that is not UTF-8, by how its bytes above 127 stand: in runs they are Cyrillic
 * words, alone among Latin letters they are accents. Null where control characters say that it is no text.
 */
export function singleByteEncoding(bytes: Uint8Array): CodePage | null {
  let inRuns = 0;
  let central = 0;
  let western = 0;
  let either = 0;
  let french = 0;
  let controls = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
    if (byte < 0x80) continue;
    const previous = bytes[i - 1] ?? 0;
    const next = bytes[i + 1] ?? 0;
    if (byte >= 0xc0 && (previous >= 0xc0 || next >= 0xc0)) inRuns += 1;
    else if (isAsciiLetter(previous) || isAsciiLetter(next)) {
      // The Polish ż is the Spanish ¿, which only ever begins a word.
      if (CENTRAL.has(byte) && (byte !== 0xbf || isAsciiLetter(previous))) central += 1;
      else if (CENTRAL_OR_FRENCH.has(byte)) either += 1;
      else if (byte >= 0xc0) western += 1;
      if (FRENCH.has(byte)) french += 1;
    }
  }
  if (controls > bytes.length / 100) return null;
  if (inRuns > central + western + either) return 'windows-1251';
  const eastern = central + (french > 0 ? 0 : either);
  return eastern > 0 && eastern * 12 >= western ? 'windows-1250' : 'windows-1252';
}
