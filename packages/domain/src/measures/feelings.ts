import { median, momentsOf } from './moments.ts';
import { toValence } from './valence.ts';

/** What several people say about one step. */
export interface Feelings {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  /** Divisor n − 1; null below two values. */
  readonly sd: number | null;
  readonly range: number | null;
  /** They do not agree: range ≥ 3 or sd ≥ 1.5. */
  readonly disagreement: boolean;
}

/** Statistics of the valences that participants gave for one step; interpolated points have no place here. */
export function feelings(valences: readonly number[]): Feelings {
  const { n, mean, sd } = momentsOf(valences);
  const range = n === 0 ? null : Math.max(...valences) - Math.min(...valences);
  return {
    n,
    mean,
    median: median(valences),
    sd,
    range,
    disagreement: (range ?? 0) >= 3 || (sd ?? 0) >= 1.5,
  };
}

/** Sorts raw values into valences and the rest; a value outside −2 … +2 is listed, never pushed to an end. */
export function readValences(raw: Iterable<unknown>): {
  readonly valences: readonly number[];
  readonly rejected: readonly unknown[];
} {
  const valences: number[] = [];
  const rejected: unknown[] = [];
  for (const value of raw) {
    const valence = toValence(value, 'two');
    if (valence === null) rejected.push(value);
    else valences.push(valence);
  }
  return { valences, rejected };
}

/** A persona's valence at a step; `share` is its share of customers. */
export interface PersonaValence {
  readonly valence: number;
  readonly share?: number;
}

/**
 * The mean over the personas present at a step; null if none is. Weighted by their shares, normalised over those
 * present, where `weighted` is set and each of them has one. A persona without a value is absent, not 0.
 */
export function meanOverPersonas(present: readonly PersonaValence[], weighted = false): number | null {
  if (present.length === 0) return null;
  const useShares = weighted && present.every(({ share }) => share !== undefined && share > 0);
  let sum = 0;
  let total = 0;
  for (const { valence, share } of present) {
    const weight = useShares ? (share ?? 1) : 1;
    sum += valence * weight;
    total += weight;
  }
  return sum / total;
}

/** Peak–end (Kahneman): the mean of the most extreme valence (of ±x the negative) and the last; null of nothing. */
export function peakEnd(valences: readonly number[]): number | null {
  const last = valences.at(-1);
  if (last === undefined) return null;
  const peak = valences.reduce((a, b) =>
    Math.abs(b) > Math.abs(a) || (Math.abs(b) === Math.abs(a) && b < a) ? b : a,
  );
  return (peak + last) / 2;
}
