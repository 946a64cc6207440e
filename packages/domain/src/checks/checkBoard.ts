import type { Source } from '../board/selectors.ts';
import type { MapId } from '../ids.ts';
import type { Iso } from '../records/base.ts';
import { CHECK_LEVELS, type CheckCase, type CheckId, type CheckLevel } from './check.ts';
import { CHECKS } from './checks.ts';
import { gatherFacts } from './facts.ts';
import { mutedReason } from './mutedReason.ts';

/** One thing that a check has found. */
export interface Finding {
  readonly check: CheckId;
  readonly case?: CheckCase;
  readonly level: CheckLevel;
  /** Id of the record to look at. */
  readonly on: string;
  /** The map that it is about; null for the board as a whole. */
  readonly mapId: MapId | null;
  /** What it is muted by on its record: `L2`, `L16.noGoal`. */
  readonly key: string;
  /** Why it need not be shown; absent where it is not muted. */
  readonly muted?: string;
}

/** So many findings are made between two pauses. */
const BATCH = 64;

/** How many checks there are. */
export const CHECK_COUNT: number = CHECKS.length;

/** All that the checks find on a board on the day of `now`, muted or not: the gravest first, then by check, map and column. */
export function checkBoard(source: Source, now: Iso): readonly Finding[] {
  const work = checkInParts(source, now);
  for (;;) {
    const part = work.next();
    if (part.done) return part.value;
  }
}

/** The same in parts, a pause after each, for a page that has other things to do. */
export function* checkInParts(source: Source, now: Iso): Generator<undefined, readonly Finding[]> {
  const facts = yield* gatherFacts(source, now);
  const found: Finding[] = [];
  for (const { id, level, find } of CHECKS) {
    for (const hit of find(facts)) {
      const key = hit.case === undefined ? id : `${id}.${hit.case}`;
      const muted = mutedReason(facts.snapshot, { on: hit.on, key });
      found.push({
        check: id,
        ...(hit.case !== undefined && { case: hit.case }),
        level: hit.level ?? level,
        on: hit.on,
        mapId: hit.mapId,
        key,
        ...(muted !== undefined && { muted }),
      });
      if (found.length % BATCH === 0) yield;
    }
    yield;
  }
  // Array.sort is stable: inside a level the order of the checks stays.
  return found.sort((a, b) => CHECK_LEVELS.indexOf(a.level) - CHECK_LEVELS.indexOf(b.level));
}
