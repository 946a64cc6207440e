import type { LaneId, MapId, PersonaId, StepId } from '../ids.ts';

/** The ids that several parts of the sample name. They never change, so that links into the sample stay good. */
export const SAMPLE_MAP: MapId = 'map:moving-a-contract';

export const NORA: PersonaId = 'persona:nora';
export const EMIL: PersonaId = 'persona:emil';
export const RUTH: PersonaId = 'persona:ruth';

/** The ten steps from left to right. */
export type SampleStep =
  | 'sign'
  | 'remember'
  | 'rules'
  | 'tariffs'
  | 'form'
  | 'meter'
  | 'wait'
  | 'reading'
  | 'bill'
  | 'ask';

export type SampleLane =
  | 'doing'
  | 'touchpoints'
  | 'channels'
  | 'emotion'
  | 'moments'
  | 'pains'
  | 'opportunities'
  | 'evidence'
  | 'backstage';

export function sampleStep(step: SampleStep): StepId {
  return `step:${step}`;
}

export function sampleLane(lane: SampleLane): LaneId {
  return `lane:${lane}`;
}
