import type { BoardSnapshot } from '../snapshot.ts';

/** What can be copied as a whole with all that lies in it. */
export type FragmentKind = 'maps' | 'stages' | 'steps' | 'lanes';

/** A piece of a board that is copied: some stages, steps, lanes or whole maps. */
export interface Fragment {
  readonly kind: FragmentKind;
  /** Ids of what was asked for, in the order in which they stand. */
  readonly roots: readonly string[];
  /** The roots, what lies in them, what tells where they stood, and the personas, channels and owners they name. */
  readonly snapshot: BoardSnapshot;
}
