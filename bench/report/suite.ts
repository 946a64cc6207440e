/** One line of a result table: what was measured, against what, and whether it holds. */
export interface Row {
  readonly id: string;
  readonly what: string;
  /** Ours and the peer's or limit's own figure, with the unit in `unit`. NaN: could not be measured. */
  readonly ours: number;
  readonly against: number;
  readonly unit: string;
  /** Name of what `against` is. */
  readonly peer: string;
  /** `ours` may be at most this many times `against`. */
  readonly limit: number;
  /** The figures of which `ours` and `against` are the medians. */
  readonly rounds?: { readonly ours: readonly number[]; readonly against?: readonly number[] };
  /** Why something could not be measured. */
  readonly note?: string;
}

/** A named group of measurements that can be run alone. */
export interface Suite {
  readonly id: string;
  readonly title: string;
  run(options: SuiteOptions): Promise<readonly Row[]>;
}

export interface SuiteOptions {
  /** A few seconds instead of minutes: shows that the bench works, not how fast the program is. */
  readonly short: boolean;
  /** With the largest boards too. */
  readonly long?: boolean;
  /** Only the rows with these ids; all when there are none. */
  readonly rows?: readonly string[];
  /** Only these peers; all when there are none. */
  readonly peers?: readonly string[];
  readonly rounds?: number;
  say(words: string): void;
}

export type Verdict = 'PASS' | 'FAIL' | 'not measured';

export const ratio = (row: Row): number => row.ours / row.against;

/** A peer that could not be measured proves nothing either way; our own page that could not be is a failure. */
export function verdictOf(row: Row): Verdict {
  if (!Number.isNaN(row.ours) && Number.isNaN(row.against)) return 'not measured';
  return row.ours <= row.limit * row.against ? 'PASS' : 'FAIL';
}
