import {
  type AnyRecord,
  CHANNELS,
  type Collection,
  collectionOf,
  compareOrder,
  type Item,
  type JourneyMap,
  type Lane,
  type PersonaId,
  type RecordOf,
  type Reference,
  rewriteReferences,
  type Stage,
  type Step,
  type ToneRule,
} from '@wayline/domain';
import { stagesOn, usesOn } from './links.ts';
import type { Lookup } from './lookup.ts';
import { without } from './without.ts';

const BUILT_IN_CHANNELS: ReadonlySet<string> = new Set(CHANNELS.map((channel) => channel.id));

/** Places a record, or drops it (null) as long as what it cannot be without is missing. */
type Placing<C extends Collection> = (record: RecordOf[C], lookup: Lookup) => RecordOf[C] | null;

const PLACINGS: { readonly [C in Collection]?: Placing<C> } = {
  maps: placeMap,
  stages: (stage, lookup) => (lookup.get('maps', stage.mapId) ? stage : null),
  steps: placeStep,
  stepLinks: (link, lookup) => {
    const { from, to, mapId } = link;
    return from !== to && isLiveStep(from, mapId, lookup) && isLiveStep(to, mapId, lookup) ? link : null;
  },
  lanes: placeLane,
  cards: (card, lookup) => {
    const laneId = lookup.lanePlan(card.mapId)?.home(card);
    if (!laneId) return null;
    const stepId = card.stepId !== null && isLiveStep(card.stepId, card.mapId, lookup) ? card.stepId : null;
    return laneId === card.laneId && stepId === card.stepId ? card : { ...card, laneId, stepId };
  },
  emotions: (emotion, lookup) =>
    isLiveStep(emotion.stepId, emotion.mapId, lookup) && lookup.get('personas', emotion.personaId)
      ? emotion
      : null,
  toneRules: disableLost,
  items: placeItem,
};

/** A plan is kept while only a lane's words change: it decides the lane's place, persona and line, and nothing else. */
function placeLane(lane: Lane, lookup: Lookup): Lane | null {
  const planned = lookup.lanePlan(lane.mapId)?.lanes.get(lane.id);
  if (!planned) return null;
  const { personaId, separatorAfter } = planned;
  if (personaId === lane.personaId && separatorAfter === lane.separatorAfter) return lane;
  const bare = without(without(lane, 'personaId'), 'separatorAfter');
  return { ...bare, ...(personaId && { personaId }), ...(separatorAfter && { separatorAfter }) };
}

/**
 * How a stored record reads among the others, or null when it reads as absent until what it needs is back. The record
 * itself is returned whenever nothing is amiss. Pure and independent of the order in which edits arrived.
 */
export function repairRecord<C extends Collection>(
  collection: C,
  record: RecordOf[C],
  lookup: Lookup,
): RecordOf[C] | null {
  if (collectionOf(record.id) !== collection) return null;
  const place: Placing<C> | undefined = PLACINGS[collection];
  const placed = place ? place(record, lookup) : record;
  if (!placed) return null;
  const exists = (reference: Reference): string | null => (isThere(reference, lookup) ? reference.id : null);
  return withEachOnce(rewriteReferences(collection, placed, exists));
}

function isThere({ id, to }: Reference, lookup: Lookup): boolean {
  // An arrow may dangle: its end is then the last point at which the screen saw its target.
  if (to === 'files' || to === 'any') return true;
  if (to === 'cards') return isLiveCard(id, lookup);
  return lookup.get(to, id) !== undefined || (to === 'channels' && BUILT_IN_CHANNELS.has(id));
}

function withEachOnce<R extends AnyRecord>(record: R): R {
  if (!('personaIds' in record) || !record.personaIds || record.personaIds.length < 2) return record;
  const personaIds = [...new Set(record.personaIds)];
  return personaIds.length === record.personaIds.length ? record : { ...record, personaIds };
}

function placeMap(map: JourneyMap, lookup: Lookup): JourneyMap {
  const used = new Set<PersonaId>();
  for (const record of lookup.group(usesOn(map.id))) {
    for (const id of personasIn(record, lookup)) if (lookup.get('personas', id)) used.add(id);
  }
  const missing = [...used].filter((id) => !map.personaIds.includes(id)).sort();
  const read = missing.length > 0 ? { ...map, personaIds: [...map.personaIds, ...missing] } : map;
  if (!map.counterpartId) return read;
  const other = lookup.get('maps', map.counterpartId);
  return other?.counterpartId === map.id && other.state !== map.state ? read : without(read, 'counterpartId');
}

/** The personas for whose sake a record on a map counts as a use of them. */
function personasIn(record: AnyRecord, lookup: Lookup): readonly PersonaId[] {
  if ('valence' in record) return isLiveStep(record.stepId, record.mapId, lookup) ? [record.personaId] : [];
  if ('personaIds' in record) return record.personaIds ?? [];
  return 'personaId' in record && record.personaId ? [record.personaId] : [];
}

function placeStep(step: Step, lookup: Lookup): Step | null {
  if (!lookup.get('maps', step.mapId)) return null;
  if (lookup.get('stages', step.stageId)?.mapId === step.mapId) return step;
  const last = lastStage(step.mapId, lookup);
  return last ? { ...step, stageId: last.id } : null;
}

function lastStage(mapId: string, lookup: Lookup): Stage | undefined {
  let last: Stage | undefined;
  for (const record of lookup.group(stagesOn(mapId))) {
    // Only stages are filed in this group.
    const stage = record as Stage;
    if (!last || compareOrder(stage, last) > 0) last = stage;
  }
  return last;
}

/** Whether a step will be read at all: it is stored, on that map, and the map has a stage for it. */
function isLiveStep(stepId: string, mapId: string, lookup: Lookup): boolean {
  const step = lookup.get('steps', stepId);
  return step?.mapId === mapId && placeStep(step, lookup) !== null;
}

/** A rule that was made for someone or some channel must not become a rule for all. */
function disableLost(rule: ToneRule, lookup: Lookup): ToneRule {
  const { personaId, channelId } = rule;
  const lost =
    (personaId && !isThere({ id: personaId, to: 'personas', field: 'personaId' }, lookup)) ||
    (channelId && !isThere({ id: channelId, to: 'channels', field: 'channelId' }, lookup));
  return lost && !rule.disabled ? { ...rule, disabled: true } : rule;
}

/** Whether a card will be read at all: it is stored, and its map has a lane for it. */
function isLiveCard(cardId: string, lookup: Lookup): boolean {
  const card = lookup.get('cards', cardId);
  return card !== undefined && Boolean(lookup.lanePlan(card.mapId)?.home(card));
}

function placeItem(item: Item, lookup: Lookup): Item | null {
  if (item.type === 'personaSheet' && !lookup.get('personas', item.personaId)) return null;
  if (item.frameId === undefined) return item;
  const isInFrame = lookup.get('items', item.frameId)?.type === 'frame';
  return isInFrame && !opensFrameCycle(item, lookup) ? item : without(item, 'frameId');
}

/** In a ring of frames the one with the smallest id lies in none, so that the others nest in a line. */
function opensFrameCycle(item: Item, lookup: Lookup): boolean {
  if (item.type !== 'frame') return false;
  const seen = new Set<string>();
  let smallest = true;
  let at: Item | undefined = item;
  while (at?.type === 'frame' && at.frameId !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    if (at.id < item.id) smallest = false;
    at = lookup.get('items', at.frameId);
  }
  return at?.id === item.id && smallest;
}
