import { type Interval, Z95 } from './interval.ts';

/** A Net Promoter Score with everything that must be shown beside it. */
export interface Nps {
  readonly n: number;
  /** Answers 9–10. */
  readonly promoters: number;
  /** Answers 7–8. */
  readonly passives: number;
  /** Answers 0–6. */
  readonly detractors: number;
  /** 100 (P − D) / n, −100 … 100; null without answers. */
  readonly nps: number | null;
  /** Of one answer coded +1, 0, −1; divisor n. */
  readonly variance: number | null;
  /** 100 √(variance / n), in points. */
  readonly se: number | null;
  /** Adjusted Wald, 95 %, clipped to the scale; its centre is not the score. */
  readonly interval: Interval | null;
}

/** The Net Promoter Score (Reichheld 2003) of the counts of the answers 0–10. */
export function nps(counts: readonly number[]): Nps {
  if (counts.length !== 11)
    throw new Error(`an NPS needs the counts of 0 to 10, not ${counts.length} of them`);
  const sum = (from: number, to: number): number => counts.slice(from, to + 1).reduce((a, b) => a + b, 0);
  return npsOfGroups(sum(9, 10), sum(7, 8), sum(0, 6));
}

/** The same from the three groups. */
export function npsOfGroups(promoters: number, passives: number, detractors: number): Nps {
  const n = promoters + passives + detractors;
  const groups = { n, promoters, passives, detractors };
  if (n === 0) return { ...groups, nps: null, variance: null, se: null, interval: null };
  const plain = score(promoters, detractors, n);
  // Adjusted Wald: three answers more, three quarters of one on either side (Rocks 2016, via MeasuringU 2021).
  const adjusted = score(promoters + 0.75, detractors + 0.75, n + 3);
  const interval = {
    low: Math.max(-100, adjusted.nps - Z95 * adjusted.se),
    high: Math.min(100, adjusted.nps + Z95 * adjusted.se),
  };
  return { ...groups, nps: plain.nps, variance: plain.variance, se: plain.se, interval };
}

/** The change from `before` to `after`, and whether it is one: its plain Wald interval must leave out 0. */
export function npsDifference(
  after: Nps,
  before: Nps,
): {
  readonly difference: number;
  readonly se: number;
  readonly interval: Interval;
  readonly clear: boolean;
} | null {
  if (after.nps === null || before.nps === null || after.se === null || before.se === null) return null;
  const difference = after.nps - before.nps;
  const se = Math.hypot(after.se, before.se);
  const interval = { low: difference - Z95 * se, high: difference + Z95 * se };
  return { difference, se, interval, clear: interval.low > 0 || interval.high < 0 };
}

function score(
  promoters: number,
  detractors: number,
  n: number,
): { nps: number; variance: number; se: number } {
  const mean = (promoters - detractors) / n;
  // Rounding may leave −1e-17 where everybody gives the same answer.
  const variance = Math.max(0, (promoters + detractors) / n - mean * mean);
  return { nps: 100 * mean, variance, se: 100 * Math.sqrt(variance / n) };
}
