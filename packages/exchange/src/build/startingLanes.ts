import type { LaneType } from '@wayline/domain';

/** The lanes that a map has from the start where its source says nothing about lanes. */
export const STARTING_LANES: readonly LaneType[] = [
  'touchpoints',
  'emotionCurve',
  'painPoints',
  'opportunities',
];
