import type { Change } from '../change/change.ts';
import type { Collection } from '../snapshot.ts';

/** The invariants of the model that data can break; `reference` is a reference to something that is not there. */
export type Invariant =
  | 'I1'
  | 'I3'
  | 'I4'
  | 'I5'
  | 'I6'
  | 'I7'
  | 'I8'
  | 'I9'
  | 'I10'
  | 'I11'
  | 'I13'
  | 'I16'
  | 'I17'
  | 'reference';

/** A broken invariant, and the changes that mend it without losing what somebody wrote. */
export interface Violation {
  readonly invariant: Invariant;
  readonly collection: Collection;
  readonly id: string;
  readonly field?: string;
  /** One sentence: what is wrong and what mending does. */
  readonly message: string;
  readonly fix: readonly Change[];
}
