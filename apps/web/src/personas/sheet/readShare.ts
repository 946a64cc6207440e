import { readNumber } from '@wayline/domain';

/** A share of customers (0–1) from what was typed as percent: "38", "38 %", "12,5"; null where it is none. */
export function readShare(text: string): number | null {
  const percent = readNumber(text.replace('%', '').trim())?.value ?? null;
  if (percent === null || percent < 0 || percent > 100) return null;
  return Math.round(percent * 10) / 1000;
}
