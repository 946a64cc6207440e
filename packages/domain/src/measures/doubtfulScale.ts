import { readNumber } from './readNumber.ts';

/** Why a column of answers cannot be read without asking. */
export interface ScaleDoubt {
  readonly min: number;
  readonly max: number;
  readonly distinct: number;
}

/** Below this many answers the values say too little about the scale. */
const ENOUGH = 10;

/**
 * Whether raw answers may be on another scale than the expected one, by what is seen: an NPS column that never
 * leaves 0–5 or 1–7, or any column where more than a fifth of the numbers lie outside. Null when there is no doubt,
 * and below ten answers.
 */
export function doubtfulScale(
  raw: Iterable<unknown>,
  expected: { readonly kind: string; readonly min: number; readonly max: number },
): ScaleDoubt | null {
  const values = [...raw].flatMap((answer) => readNumber(answer)?.value ?? []);
  if (values.length < ENOUGH) return null;
  const min = values.reduce((a, b) => Math.min(a, b));
  const max = values.reduce((a, b) => Math.max(a, b));
  const outside = values.filter((value) => value < expected.min || value > expected.max).length;
  const narrow = expected.kind === 'nps' && (max <= 5 || (min >= 1 && max <= 7));
  if (!narrow && outside / values.length <= 0.2) return null;
  return { min, max, distinct: new Set(values).size };
}
