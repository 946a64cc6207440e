import type { BoardSnapshot } from '@wayline/domain';

/** This browser's copy of a board with changes that the server has not, to be kept as a file. */
export interface Rescue {
  /** Local changes of this page that were not confirmed; 0 when they are of an earlier page. */
  readonly changes: number;
  readonly snapshot: BoardSnapshot;
}
