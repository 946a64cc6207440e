import { type Interval, wilson } from './interval.ts';
import { type Moments, momentsOfCounts } from './moments.ts';

/** Customer satisfaction: the share of the two best answers, and the mean beside it. */
export interface Csat {
  readonly n: number;
  /** Answers 4 and 5. */
  readonly satisfied: number;
  /** 0–1; null without answers. */
  readonly share: number | null;
  /** Wilson, 95 %, of the share. */
  readonly interval: Interval | null;
  readonly mean: number | null;
  readonly moments: Moments;
}

/** CSAT, top two boxes, of the counts of the answers 1–5. */
export function csat(counts: readonly number[]): Csat {
  if (counts.length !== 5) throw new Error(`a CSAT needs the counts of 1 to 5, not ${counts.length} of them`);
  const moments = momentsOfCounts(counts, 1);
  const satisfied = (counts[3] ?? 0) + (counts[4] ?? 0);
  return { ...shareOf(satisfied, moments.n), satisfied, mean: moments.mean, moments };
}

/** A share with its Wilson interval: completion, thumbs, conversion. */
export function shareOf(
  x: number,
  n: number,
): { readonly n: number; readonly share: number | null; readonly interval: Interval | null } {
  return { n, share: n === 0 ? null : x / n, interval: wilson(x, n) };
}
