/** An instant, ISO 8601 in UTC: `2026-11-04T09:30:00.000Z`. */
export type Iso = string;

/** A fractional index (base 62); equal keys are ordered by id. */
export type OrderKey = string;

/** A colour as `#rrggbb`. */
export type Color = string;

/** A point on the board in map units: 1 unit = 1 CSS px at 100 % zoom. */
export type Position = readonly [x: number, y: number];

/** Width and height in map units. */
export type Size = readonly [width: number, height: number];

/** What every record carries. */
export interface Base {
  /** Findings about it that need not be shown, by their key (`L2`, `L16.noGoal`), each with the reason why. */
  readonly muted?: Readonly<Record<string, string>>;
  readonly createdAt: Iso;
  /** The participant's id; `''` where nobody in particular made it (template, import). */
  readonly createdBy: string;
}
