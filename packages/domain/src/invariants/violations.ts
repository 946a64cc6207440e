import { applyChanges } from '../change/applyChanges.ts';
import type { Change } from '../change/change.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { emotionViolations } from './emotionViolations.ts';
import { laneViolations } from './laneViolations.ts';
import { linkViolations } from './linkViolations.ts';
import { mapViolations } from './mapViolations.ts';
import { frameViolations, idViolations, metricViolations, referenceViolations } from './otherViolations.ts';
import { placeViolations } from './placeViolations.ts';
import type { Violation } from './violation.ts';

const RULES: readonly ((snapshot: BoardSnapshot) => Violation[])[] = [
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

/** A board without violations, the changes that lead to it, and what they mended. */
export interface Repaired {
  readonly snapshot: BoardSnapshot;
  readonly changes: readonly Change[];
  readonly violations: readonly Violation[];
}

/**
 * Mends every violation; the same board where there is none. Equal boards are mended equally, so peers that mend at
 * once agree.
 */
export function repair(snapshot: BoardSnapshot): Repaired {
  let current = snapshot;
  const changes: Change[] = [];
  const mended: Violation[] = [];
  // Rule by rule, because what one removes may orphan what the next looks at. Each round removes or settles
  // something for good, so few are needed; a limit turns a wrong rule into an error instead of a hang.
  for (let round = 0; round < 20; round++) {
    let calm = true;
    for (const rule of RULES) {
      const found = rule(current);
      if (found.length === 0) continue;
      calm = false;
      mended.push(...found);
      const fixes = found.flatMap(({ fix }) => fix);
      changes.push(...fixes);
      current = applyChanges(current, fixes);
    }
    if (calm) return { snapshot: current, changes, violations: mended };
  }
  throw new Error(`a board could not be mended: ${violations(current)[0]?.message}`);
}
