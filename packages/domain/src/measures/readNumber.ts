/** A number that somebody wrote, with the scale's end where they wrote it: "4 of 5". */
export interface WrittenNumber {
  readonly value: number;
  readonly of?: number;
}

const PLAIN = /^[+\-−]?\d+(?:[.,]\d+)?$/;
const OUT_OF = /^(\S+?)\s*(?:\/|\bof\b)\s*(\d+)$/i;

/**
 * Reads a number as people write it: decimal point or comma, "4/5", "4 of 5". Null for anything else, NaN and ±∞
 * included: a doubtful number never becomes 0.
 */
export function readNumber(raw: unknown): WrittenNumber | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? { value: raw } : null;
  if (typeof raw !== 'string') return null;
  const text = raw.trim();
  const outOf = OUT_OF.exec(text);
  const value = plainNumber(outOf?.[1] ?? text);
  if (value === null) return null;
  return outOf ? { value, of: Number(outOf[2]) } : { value };
}

function plainNumber(text: string): number | null {
  return PLAIN.test(text) ? Number(text.replace('−', '-').replace(',', '.')) : null;
}
