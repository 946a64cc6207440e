import type { EmotionId, MapId, PersonaId, StepId } from '../ids.ts';
import type { EmotionSource } from '../vocabulary/vocabulary.ts';
import type { Base } from './base.ts';

/** How one persona feels at one step. */
export interface Emotion extends Base {
  readonly id: EmotionId;
  readonly mapId: MapId;
  readonly stepId: StepId;
  readonly personaId: PersonaId;
  /** −2 … +2, at most two decimals. */
  readonly valence: number;
  /** Engagement 0 … 4 (dramatic arc); never moves the line. */
  readonly arousal?: number;
  readonly word?: string;
  readonly reason: string;
  readonly source: EmotionSource;
}
