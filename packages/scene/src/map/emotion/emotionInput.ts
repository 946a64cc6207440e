import type { Emotion, Persona } from '@wayline/domain';

/** A value that was measured at a step, on the curve's own scale. */
export interface MeasuredPoint {
  readonly stepId: string;
  readonly metricId: string;
  /** Metric and value: "CSAT 3.4". */
  readonly label: string;
  /** Half of the interval and the sample, "±0.26, n = 96", and a line more where that is few. */
  readonly details: readonly string[];
  /** −2 … +2; `low` and `high` bound the 95 % interval. */
  readonly valence: number;
  readonly low: number;
  readonly high: number;
  /** Fewer than 30 answers: the beam is dashed. */
  readonly indicative: boolean;
}

/** Everything that the drawing of an emotion lane depends on besides the map's columns. */
export interface EmotionInput {
  readonly personas: readonly Persona[];
  readonly emotions: readonly Emotion[];
  /** Ids of the steps with a moment of truth in the lane right below, whose stems rise to the curve. */
  readonly momentSteps: readonly string[];
  readonly measured: readonly MeasuredPoint[];
}
