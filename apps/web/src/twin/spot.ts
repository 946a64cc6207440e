import { emotionId, type PersonaId, type StepId } from '@wayline/domain';

/** Something of a map that the keyboard can stand on outside of the canvas. */
export type Spot =
  | { readonly kind: 'map'; readonly mapId: string }
  | { readonly kind: 'stage'; readonly mapId: string; readonly stageId: string }
  | { readonly kind: 'step'; readonly mapId: string; readonly stageId: string; readonly stepId: string }
  /** Under a stage that has no step yet. */
  | { readonly kind: 'noStep'; readonly mapId: string; readonly stageId: string }
  | { readonly kind: 'lane'; readonly mapId: string; readonly laneId: string }
  | ({ readonly kind: 'cell' } & Place)
  | ({ readonly kind: 'card'; readonly cardId: string } & Place)
  | ({ readonly kind: 'emotion'; readonly personaId: string } & Place);

/** A crossing of a lane and a step; no step means the lane's tray. */
export interface Place {
  readonly mapId: string;
  readonly laneId: string;
  readonly stepId: string | null;
}

/** The key of a cell; the keys of the feelings in it begin with it. */
export function cellKey({ laneId, stepId }: Place): string {
  return `${laneId}|${stepId ?? 'tray'}`;
}

/** A name for a spot that no other spot has. */
export function spotKey(spot: Spot): string {
  switch (spot.kind) {
    case 'map':
      return spot.mapId;
    case 'stage':
      return spot.stageId;
    case 'step':
      return spot.stepId;
    case 'noStep':
      return `steps|${spot.stageId}`;
    case 'lane':
      return spot.laneId;
    case 'cell':
      return cellKey(spot);
    case 'card':
      return spot.cardId;
    case 'emotion':
      return `${cellKey(spot)}|${spot.personaId}`;
  }
}

/** The record that standing on a spot selects. An emotion's id is known before there is a point. */
export function spotRecord(spot: Spot): string | undefined {
  switch (spot.kind) {
    case 'map':
      return spot.mapId;
    case 'stage':
      return spot.stageId;
    case 'step':
      return spot.stepId;
    case 'lane':
      return spot.laneId;
    case 'card':
      return spot.cardId;
    case 'emotion':
      return emotionId((spot.stepId ?? '') as StepId, spot.personaId as PersonaId);
    default:
      return undefined;
  }
}
