/** One line of a result table: what was measured, against what, and whether it holds. */
export interface Row {
  readonly id: string;
  readonly what: string;
  /** Ours and the peer's or limit's own figure, with the unit in `unit`. */
  readonly ours: number;
  readonly against: number;
  readonly unit: string;
  /** Name of what `against` is. */
  readonly peer: string;
  /** `ours / against` must not exceed this. */
  readonly limit: number;
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
  say(words: string): void;
}

export const ratio = (row: Row): number => row.ours / row.against;
export const passes = (row: Row): boolean => ratio(row) <= row.limit;
