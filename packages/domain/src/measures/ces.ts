import { shareOf } from './csat.ts';
import type { Interval } from './interval.ts';
import { type Moments, momentsOfCounts } from './moments.ts';

/** Customer effort, version 2: agreement that it was easy. High is good. */
export interface Ces2 {
  readonly n: number;
  readonly moments: Moments;
  /** Share of 5, 6 and 7; null without answers. */
  readonly agree: number | null;
  /** Wilson, 95 %, of that share. */
  readonly interval: Interval | null;
}

/** CES 2.0 (CEB 2013) of the counts of the answers 1 strongly disagree … 7 strongly agree. */
export function ces2(counts: readonly number[]): Ces2 {
  if (counts.length !== 7)
    throw new Error(`CES 2.0 needs the counts of 1 to 7, not ${counts.length} of them`);
  const moments = momentsOfCounts(counts, 1);
  const agreeing = (counts[4] ?? 0) + (counts[5] ?? 0) + (counts[6] ?? 0);
  const { share, interval } = shareOf(agreeing, moments.n);
  return { n: moments.n, moments, agree: share, interval };
}

/** CES 1.0 (Dixon, Harvard Business Review 2010) of the counts of the answers 1 low effort … 5 high effort: low is good. */
export function ces1(counts: readonly number[]): Moments {
  if (counts.length !== 5)
    throw new Error(`CES 1.0 needs the counts of 1 to 5, not ${counts.length} of them`);
  return momentsOfCounts(counts, 1);
}
