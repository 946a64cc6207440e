import type { MetricId, PersonaId } from '../ids.ts';
import type { HeartDimension, MetricKind, MetricScopeKind } from '../vocabulary/vocabulary.ts';
import type { Base, Iso } from './base.ts';

/** A closed answer scale; both ends must have a label before it can be read (check L27). */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly minLabel?: string;
  readonly maxLabel?: string;
  readonly higherIsBetter: boolean;
}

/** What a metric is about. */
export interface MetricScope {
  readonly kind: MetricScopeKind;
  readonly id: string;
}

/** One wave. `counts[i]` answers of value `scale.min + i` (raw), or `value` where only an aggregate is known. */
export interface MetricPoint {
  readonly at: Iso;
  readonly counts?: readonly number[];
  readonly value?: number;
  readonly n: number;
  readonly segment?: string;
  readonly skipped: number;
  readonly rejected: number;
}

export interface MetricEvent {
  readonly at: Iso;
  readonly label: string;
}

/** A series of measurements. Derived numbers (NPS, means, intervals) are computed, never stored. */
export interface Metric extends Base {
  readonly id: MetricId;
  readonly name: string;
  readonly kind: MetricKind;
  readonly heart?: HeartDimension;
  readonly scale: Scale;
  readonly unit?: string;
  readonly question?: string;
  readonly target?: number;
  readonly benchmark?: number;
  readonly scope: MetricScope;
  /** Who answers for it. */
  readonly ownerId?: string;
  readonly personaId?: PersonaId;
  readonly points: readonly MetricPoint[];
  readonly events: readonly MetricEvent[];
}
