import type { MapId } from '../ids.ts';
import type { Facts } from './facts.ts';

/** How much a finding matters, the gravest first. None of them blocks anything. */
export const CHECK_LEVELS = ['error', 'warn', 'info'] as const;
export type CheckLevel = (typeof CHECK_LEVELS)[number];

/** The number of a check; it never means another one. */
export type CheckId =
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4'
  | 'L5'
  | 'L6'
  | 'L7'
  | 'L8'
  | 'L9'
  | 'L10'
  | 'L11'
  | 'L12'
  | 'L13'
  | 'L14'
  | 'L15'
  | 'L16'
  | 'L17'
  | 'L18'
  | 'L19'
  | 'L20'
  | 'L21'
  | 'L22'
  | 'L23'
  | 'L24'
  | 'L25'
  | 'L26'
  | 'L27'
  | 'L28'
  | 'L29'
  | 'L30'
  | 'L31'
  | 'L32'
  | 'L33'
  | 'L34';

/** Which of several reasons a check fired for. */
export type CheckCase =
  | 'noStep'
  | 'noTouchpoint'
  | 'unused'
  | 'onNoMap'
  | 'mustRepeat'
  | 'stage'
  | 'touchpoint'
  | 'map'
  | 'thin'
  | 'assumed'
  | 'noActor'
  | 'aboveLine'
  | 'fewStages'
  | 'manyStages'
  | 'longStage'
  | 'longMap'
  | 'noPersona'
  | 'noScenario'
  | 'noGoal'
  | 'nothingBefore'
  | 'nothingAfter'
  | 'unrated'
  | 'stale'
  | 'noUnit'
  | 'noTarget'
  | 'noOwner'
  | 'noQuestion'
  | 'tooLong'
  | 'noWaitTarget'
  | 'run'
  | 'lowStage'
  | 'noLabels'
  | 'mixedCes'
  | 'empty'
  | 'duplicate'
  | 'sameMap'
  | 'untraced'
  | 'unset'
  | 'lowPyramid'
  | 'skippedLevel';

/** Where a check fires. */
export interface Hit {
  /** Id of the record that one would have to look at. */
  readonly on: string;
  /** The map that it is about; null for the board as a whole. */
  readonly mapId: MapId | null;
  readonly case?: CheckCase;
  /** Where it matters more than the check usually does. */
  readonly level?: CheckLevel;
}

/** A question that every board is asked. */
export interface Check {
  readonly id: CheckId;
  readonly level: CheckLevel;
  readonly find: (facts: Facts) => Iterable<Hit>;
}
