import {
  type BoardIndex,
  cardsOf,
  type MapId,
  mapsOf,
  type OpportunityCard,
  type RankedOpportunity,
  rankOpportunities,
} from '@wayline/domain';
import { useMemo } from 'react';

/** Which opportunities are looked at; null for all. */
export interface OpportunityFilter {
  readonly mapId: string | null;
  readonly stageId: string | null;
}

/** The opportunities of the chosen map and stage in their order. */
export function useOpportunities(
  index: BoardIndex,
  { mapId, stageId }: OpportunityFilter,
): readonly RankedOpportunity[] {
  return useMemo(() => {
    const found: OpportunityCard[] = [];
    for (const map of mapsOf(index)) {
      if (mapId !== null && map.id !== mapId) continue;
      for (const card of cardsOf(index, map.id as MapId)) {
        if (card.kind !== 'opportunity') continue;
        if (stageId !== null && index.stageOfStep.get(card.stepId ?? '')?.id !== stageId) continue;
        found.push(card);
      }
    }
    return rankOpportunities(found);
  }, [index, mapId, stageId]);
}
