/** A number as people write one in a cell, and the top of its scale where they say it (`4/5`, `4 of 5`). */
export interface CellNumber {
  readonly value: number;
  readonly outOf?: number;
  readonly percent?: true;
}

const NUMBER =
  /^([-+−–]?)\s*(\d{1,6}(?:[.,]\d{1,6})?)\s*(%|(?:\/|of|out of|von|de|z|из|sur)\s*(\d{1,3}))?$/iu;

/** Reads `3`, `−1`, `4,5`, `80 %`, `4/5` or `4 of 5`; null where the text is anything else. */
export function readNumber(text: string): CellNumber | null {
  const match = NUMBER.exec(digitsAsAscii(text.trim()));
  if (!match) return null;
  const [, sign = '', digits = '', suffix, top] = match;
  const size = Number(digits.replace(',', '.'));
  const value = sign === '' || sign === '+' ? size : -size;
  if (top !== undefined) return { value, outOf: Number(top) };
  return suffix === '%' ? { value, percent: true } : { value };
}

/** Arabic, Persian and full-width digits as 0–9. */
function digitsAsAscii(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}
