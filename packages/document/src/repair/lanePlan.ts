import {
  type AnyRecord,
  type Card,
  compareOrder,
  emptySnapshot,
  type JourneyMap,
  LANES,
  type Lane,
  type LaneId,
  repairLanes,
} from '@wayline/domain';
import { lanesOn } from './links.ts';
import type { LanePlan, Lookup } from './lookup.ts';
import { without } from './without.ts';

/**
 * Two people may add the same lane at once, give two lanes the same blueprint line, or delete a lane under a card
 * that another adds. Then the lane with the smallest id stands for its twins, the lines follow the domain's rules,
 * and the card lies in the first lane of its kind.
 */
export function lanePlan(map: JourneyMap, lookup: Lookup): LanePlan {
  const stored = [...lookup.group(lanesOn(map.id))].filter(isLane).map((lane) => withoutLost(lane, lookup));
  const firsts = new Map<string, Lane>();
  for (const lane of stored) {
    const first = firsts.get(twinKey(lane));
    if (!first || lane.id < first.id) firsts.set(twinKey(lane), lane);
  }
  const shown = withLines(map, [...firsts.values()].sort(compareOrder));
  const lanes = new Map<string, Lane | null>(stored.map((lane) => [lane.id, null]));
  for (const lane of shown) lanes.set(lane.id, lane);

  const home = (card: Card): LaneId | null => {
    if (lanes.get(card.laneId)) return card.laneId;
    const twin = stored.find((lane) => lane.id === card.laneId);
    return ((twin && firsts.get(twinKey(twin))) ?? firstFor(card, shown))?.id ?? null;
  };
  return { lanes, home };
}

/** Equal for lanes of which a map has one: of each kind, or of each kind and persona. */
export function twinKey({ id, type, personaId }: Lane): string {
  const { unique, perPersona } = LANES[type];
  if (perPersona) return `${type} ${personaId ?? ''}`;
  return unique ? type : id;
}

function isLane(record: AnyRecord): record is Lane {
  return 'type' in record && record.id.startsWith('lane:');
}

function withoutLost(lane: Lane, lookup: Lookup): Lane {
  return lane.personaId && !lookup.get('personas', lane.personaId) ? without(lane, 'personaId') : lane;
}

/** The lanes with the blueprint's lines where they belong, judged on a board of nothing but them. */
function withLines(map: JourneyMap, lanes: readonly Lane[]): readonly Lane[] {
  if (map.type !== 'blueprint' && !lanes.some((lane) => lane.separatorAfter)) return lanes;
  const bare = lanes.map((lane) => without(lane, 'personaId'));
  const board = {
    ...emptySnapshot(),
    maps: new Map([[map.id, map]]),
    // Without its persona a lane of one would have twins; a kind of which there may be many has none.
    lanes: new Map(bare.map((lane) => [lane.id, { ...lane, type: lineType(lane) }])),
  };
  const judged = repairLanes(board).lanes;
  return lanes.map((lane) => {
    const separatorAfter = judged.get(lane.id)?.separatorAfter;
    if (separatorAfter === lane.separatorAfter) return lane;
    return separatorAfter ? { ...lane, separatorAfter } : without(lane, 'separatorAfter');
  });
}

function lineType({ type }: Lane): Lane['type'] {
  return LANES[type].perPersona ? 'custom' : type;
}

function firstFor(card: Card, lanes: readonly Lane[]): Lane | undefined {
  const open = lanes.filter((lane) => !lane.hidden);
  return (
    open.find((lane) => LANES[lane.type].cardKind === card.kind) ??
    open.find((lane) => LANES[lane.type].cardKind !== null) ??
    lanes[0]
  );
}
