import { Z95 } from './interval.ts';

/** What a number of answers allows to show: nothing, nothing of a segment, the value as "indicative", the value. */
export type SampleWeight = 'none' | 'tooFew' | 'indicative' | 'sound';

/** Below five answers nobody may be told apart; below thirty the interval is drawn and the word said. */
export function sampleWeight(n: number): SampleWeight {
  if (n <= 0) return 'none';
  if (n < 5) return 'tooFew';
  return n < 30 ? 'indicative' : 'sound';
}

/** Answers needed for an NPS within ± `margin` points, 95 %; `variance` 1 is the worst case, 0.6 is usual. */
export function npsSampleSize(margin: number, variance = 1): number {
  if (!(margin > 0)) throw new Error(`a margin of ${margin} points needs no sample size`);
  return Math.ceil((Z95 / (margin / 100)) ** 2 * variance);
}
