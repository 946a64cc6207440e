import { applyChanges } from '../change/applyChanges.ts';
import type { Change } from '../change/change.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import type { Violation } from './violation.ts';

/** Finds what is broken in one way. */
export type Rule = (snapshot: BoardSnapshot) => Violation[];

/** A board without violations, the changes that lead to it, and what they mended. */
export interface Repaired {
  readonly snapshot: BoardSnapshot;
  readonly changes: readonly Change[];
  readonly violations: readonly Violation[];
}

/** Mends what breaks one of the rules; the same board where nothing does. Throws when mending finds no end. */
export function mend(snapshot: BoardSnapshot, rules: readonly Rule[]): Repaired {
  let current = snapshot;
  const changes: Change[] = [];
  const mended: Violation[] = [];
  // Rule by rule, because what one removes may orphan what the next looks at. Each round removes or settles
  // something for good, so few are needed; a limit turns a wrong rule into an error instead of a hang.
  for (let round = 0; round < 20; round++) {
    let calm = true;
    for (const rule of rules) {
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
  throw new Error(`a board could not be mended: ${rules.flatMap((rule) => rule(current))[0]?.message}`);
}
