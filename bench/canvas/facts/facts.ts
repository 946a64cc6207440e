import { cursors } from './cursors.ts';
import type { Fact } from './fact.ts';
import { largeBoard } from './largeBoard.ts';
import { layoutOfLargeMap } from './layoutOfLargeMap.ts';
import { longDrag } from './longDrag.ts';
import { editsOutOfSight, editUnderTheHand } from './othersEdits.ts';
import { pageWeight } from './pageWeight.ts';

/** Everything that is found out about our own page alone. */
export const FACTS: readonly Fact[] = [
  pageWeight,
  largeBoard,
  layoutOfLargeMap,
  cursors,
  longDrag,
  editsOutOfSight,
  editUnderTheHand,
];
