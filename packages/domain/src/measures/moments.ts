import type { Interval } from './interval.ts';
import { studentTQuantile } from './studentT.ts';

/** Mean, spread and the 95 % t-interval of the mean; null where there are too few values to say. */
export interface Moments {
  readonly n: number;
  readonly mean: number | null;
  /** Sample standard deviation (divisor n − 1); null below two values. */
  readonly sd: number | null;
  /** Two-sided 95 % interval of the mean; null below two values. */
  readonly interval: Interval | null;
}

/** The moments of answers given as counts: `counts[i]` answers of value `min + i`. */
export function momentsOfCounts(counts: readonly number[], min: number): Moments {
  return moments(
    counts.reduce((sum, count) => sum + count, 0),
    (visit) =>
      counts.forEach((count, i) => {
        visit(min + i, count);
      }),
  );
}

/** The moments of single values. */
export function momentsOf(values: readonly number[]): Moments {
  return moments(values.length, (visit) =>
    values.forEach((value) => {
      visit(value, 1);
    }),
  );
}

function moments(n: number, each: (visit: (value: number, times: number) => void) => void): Moments {
  if (n === 0) return { n, mean: null, sd: null, interval: null };
  let sum = 0;
  each((value, times) => {
    sum += value * times;
  });
  const mean = sum / n;
  if (n === 1) return { n, mean, sd: null, interval: null };
  let squares = 0;
  each((value, times) => {
    squares += times * (value - mean) ** 2;
  });
  const sd = Math.sqrt(squares / (n - 1));
  const half = (studentTQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  return { n, mean, sd, interval: { low: mean - half, high: mean + half } };
}

/** The middle value, or the mean of the two middle ones; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[sorted.length >> 1];
  const low = sorted[(sorted.length - 1) >> 1];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The geometric mean of positive values, the fair middle of times on task; null of nothing or of a value ≤ 0. */
export function geometricMean(values: readonly number[]): number | null {
  if (values.length === 0 || values.some((value) => !(value > 0))) return null;
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
