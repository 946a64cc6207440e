import type { MapId, MetricId, PersonaId } from '../ids.ts';
import type { MapBasis, MapState, MapStatus, MapType } from '../vocabulary/vocabulary.ts';
import type { Base, Position } from './base.ts';

/** What a map steers by: one sentence, and the number that tells whether it is reached. */
export interface NorthStar {
  readonly text: string;
  readonly metricId?: MetricId;
  readonly target?: number;
}

/** A journey map: one object on the canvas, a grid of steps × lanes. */
export interface JourneyMap extends Base {
  readonly id: MapId;
  readonly title: string;
  readonly description: string;
  readonly type: MapType;
  readonly state: MapState;
  /** The same journey in the other state; mutual. */
  readonly counterpartId?: MapId;
  readonly basis: MapBasis;
  readonly scenario: string;
  readonly goal: string;
  readonly expectations: string;
  readonly valueProposition?: string;
  readonly northStar?: NorthStar;
  /** In order: the first is the main persona. */
  readonly personaIds: readonly PersonaId[];
  readonly pos: Position;
  readonly status: MapStatus;
  readonly ownerId?: string;
}
