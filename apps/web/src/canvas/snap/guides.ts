/** A line along which edges or middles now lie, in board units; `axis` is the one along which it was snapped. */
export interface LineGuide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Gaps that are equal now: each from `from` to `to` along the axis, drawn at `cross` on the other one. */
export interface GapGuide {
  readonly axis: 'x' | 'y';
  readonly cross: number;
  readonly gaps: readonly (readonly [from: number, to: number])[];
}

export interface Guides {
  readonly lines: readonly LineGuide[];
  readonly gaps: readonly GapGuide[];
}

export const NO_GUIDES: Guides = { lines: [], gaps: [] };
