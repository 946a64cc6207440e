/** First and last code points of the scripts set on a square: Han, Kana, Hangul, Yi, fullwidth forms. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

/** Whether a code point is set one em wide and lets a line break on both of its sides. */
export function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return WIDE.some(([from, to]) => code >= from && code <= to);
}
