import type { MapId, PersonaId, StepId, StepLinkId } from '../ids.ts';
import type { ContextCarried, StepLinkKind } from '../vocabulary/vocabulary.ts';
import type { Base } from './base.ts';

/** What a transition between channels, actors or departments carries over. */
export interface Handover {
  readonly carriesContext: ContextCarried;
  readonly customerMustRepeat?: boolean;
}

/** A named way from one step to another; adjacent steps are linked by their order and need none. */
export interface StepLink extends Base {
  readonly id: StepLinkId;
  readonly mapId: MapId;
  readonly from: StepId;
  readonly to: StepId;
  readonly kind: StepLinkKind;
  readonly label?: string;
  readonly handover?: Handover;
  /** Whose way it is; everyone's when empty or absent. */
  readonly personaIds?: readonly PersonaId[];
}
