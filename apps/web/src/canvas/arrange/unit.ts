import type { Rect } from '@wayline/scene';

/** What is arranged as one: a thing, or a group with its members. */
export interface Unit {
  readonly ids: readonly string[];
  /** Around all of it, in board units. */
  readonly rect: Rect;
}

/** How far each unit moves, in the order of the units; board units. */
export type Shifts = readonly (readonly [dx: number, dy: number])[];
