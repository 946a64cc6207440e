import type { BoardSnapshot } from '../snapshot.ts';
import { emotionViolations } from './emotionViolations.ts';
import { laneViolations } from './laneViolations.ts';
import { linkViolations } from './linkViolations.ts';
import { mapViolations } from './mapViolations.ts';
import { mend, type Repaired, type Rule } from './mend.ts';
import { frameViolations, idViolations, metricViolations, referenceViolations } from './otherViolations.ts';
import { placeViolations } from './placeViolations.ts';
import type { Violation } from './violation.ts';

const RULES: readonly Rule[] = [
  idViolations,
  placeViolations,
  emotionViolations,
  laneViolations,
  mapViolations,
  linkViolations,
  metricViolations,
  frameViolations,
  referenceViolations,
];

/**
 * Every broken invariant of a board. Concurrent edits can break some of them (a card is added to a step while the
 * step is deleted); all readers tolerate that, and `repair` mends it.
 */
export function violations(snapshot: BoardSnapshot): readonly Violation[] {
  return RULES.flatMap((rule) => rule(snapshot));
}

/**
 * Mends every violation; the same board where there is none. Equal boards are mended equally, so peers that mend at
 * once agree.
 */
export function repair(snapshot: BoardSnapshot): Repaired {
  return mend(snapshot, RULES);
}
