import { type Card, compareOrder, LANES, type Lane, type LaneId, SEPARATORS } from '@wayline/domain';
import { lanesOn } from './links.ts';
import type { Lookup } from './lookup.ts';
import { without } from './without.ts';

/** How the lanes of one map are read. */
export interface LanePlan {
  /** Lane id → lane as read; null where it reads as part of another. */
  readonly lanes: ReadonlyMap<string, Lane | null>;
  /** The lane in which a card lies; null when the map has no lane at all. */
  home(card: Card): LaneId | null;
}

/**
 * Two people may add the same built-in lane at once, give two lanes the same blueprint line, or delete a lane under
 * a card that another adds. Then the lane with the smaller id stands for both, the upper line stays, and the card
 * lies in the first lane of its kind.
 */
export function lanePlan(mapId: string, lookup: Lookup): LanePlan {
  const stored = [...lookup.group(lanesOn(mapId))] as Lane[];
  const winners = new Map<string, Lane>();
  for (const lane of stored) {
    if (!LANES[lane.type].unique) continue;
    const winner = winners.get(lane.type);
    if (!winner || lane.id < winner.id) winners.set(lane.type, lane);
  }
  const shown = stored.filter((lane) => (winners.get(lane.type) ?? lane) === lane).sort(compareOrder);

  const lanes = new Map<string, Lane | null>(stored.map((lane) => [lane.id, null]));
  let lastLine = -1;
  for (const lane of shown) {
    let read = lane;
    if (lane.personaId && !lookup.get('personas', lane.personaId)) read = without(read, 'personaId');
    if (lane.separatorAfter) {
      const line = SEPARATORS.indexOf(lane.separatorAfter);
      if (line > lastLine) lastLine = line;
      else read = without(read, 'separatorAfter');
    }
    lanes.set(lane.id, read);
  }

  const home = (card: Card): LaneId | null => {
    if (lanes.get(card.laneId)) return card.laneId;
    const stood = lookup.get('lanes', card.laneId);
    const winner = stood && stood.mapId === mapId ? winners.get(stood.type) : undefined;
    return (winner ?? firstFor(card, shown))?.id ?? null;
  };
  return { lanes, home };
}

function firstFor(card: Card, lanes: readonly Lane[]): Lane | undefined {
  const open = lanes.filter((lane) => !lane.hidden);
  return (
    open.find((lane) => LANES[lane.type].cardKind === card.kind) ??
    open.find((lane) => LANES[lane.type].cardKind !== null) ??
    lanes[0]
  );
}
