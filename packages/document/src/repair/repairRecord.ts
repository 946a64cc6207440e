import {
  type AnyRecord,
  type Card,
  CHANNELS,
  type Collection,
  compareOrder,
  type Emotion,
  type Item,
  type JourneyMap,
  type Lane,
  type Metric,
  type Persona,
  type PersonaId,
  type RecordOf,
  type Stage,
  type Step,
  type StepLink,
  type ToneRule,
} from '@wayline/domain';
import { stagesOn, usesOn } from './links.ts';
import type { Lookup } from './lookup.ts';
import { without } from './without.ts';

const BUILT_IN_CHANNELS: ReadonlySet<string> = new Set(CHANNELS.map((channel) => channel.id));

type Repair<C extends Collection> = (record: RecordOf[C], lookup: Lookup) => RecordOf[C] | null;

const REPAIRS: { readonly [C in Collection]: Repair<C> } = {
  maps: repairMap,
  stages: (stage, lookup) => (lookup.get('maps', stage.mapId) ? stage : null),
  steps: repairStep,
  stepLinks: repairStepLink,
  lanes: (lane: Lane, lookup) =>
    lookup.get('maps', lane.mapId) ? (lookup.lanePlan(lane.mapId).lanes.get(lane.id) ?? null) : null,
  cards: repairCard,
  emotions: repairEmotion,
  personas: repairPersona,
  channels: (channel) => channel,
  actors: (actor) => actor,
  departments: (department) => department,
  toneRules: repairToneRule,
  metrics: repairMetric,
  items: repairItem,
  // An arrow may dangle: its end is then the last point at which the screen saw its target.
  connectors: (connector) => connector,
};

/**
 * How a stored record reads among the others, or null when it reads as absent until what it needs is back. The record
 * itself is returned whenever nothing is amiss. Pure and independent of the order in which edits arrived.
 */
export function repairRecord<C extends Collection>(
  collection: C,
  record: RecordOf[C],
  lookup: Lookup,
): RecordOf[C] | null {
  return REPAIRS[collection](record, lookup);
}

function repairMap(map: JourneyMap, lookup: Lookup): JourneyMap {
  const used = new Set<PersonaId>();
  for (const record of lookup.group(usesOn(map.id))) {
    for (const id of personasIn(record, lookup)) if (lookup.get('personas', id)) used.add(id);
  }
  const named = liveIds(map.personaIds, 'personas', lookup);
  const missing = [...used].filter((id) => !named.includes(id)).sort();
  const personaIds = missing.length > 0 ? [...named, ...missing] : named;

  let read = personaIds === map.personaIds ? map : { ...map, personaIds };
  if (map.counterpartId) {
    const other = lookup.get('maps', map.counterpartId);
    if (!other || other.counterpartId !== map.id || other.state === map.state)
      read = without(read, 'counterpartId');
  }
  return read;
}

function personasIn(record: AnyRecord, lookup: Lookup): readonly PersonaId[] {
  if ('valence' in record) return liveStep(record.stepId, record.mapId, lookup) ? [record.personaId] : [];
  if ('personaIds' in record) return record.personaIds ?? [];
  return 'personaId' in record && record.personaId ? [record.personaId] : [];
}

function repairStep(step: Step, lookup: Lookup): Step | null {
  if (!lookup.get('maps', step.mapId)) return null;
  if (lookup.get('stages', step.stageId)?.mapId === step.mapId) return step;
  const last = lastStage(step.mapId, lookup);
  return last ? { ...step, stageId: last.id } : null;
}

function lastStage(mapId: string, lookup: Lookup): Stage | undefined {
  let last: Stage | undefined;
  for (const record of lookup.group(stagesOn(mapId))) {
    const stage = record as Stage;
    if (!last || compareOrder(stage, last) > 0) last = stage;
  }
  return last;
}

/** Whether a step will be read at all: it is stored, on that map, and the map has a stage for it. */
function liveStep(stepId: string, mapId: string, lookup: Lookup): boolean {
  const step = lookup.get('steps', stepId);
  return step?.mapId === mapId && repairStep(step, lookup) !== null;
}

function repairStepLink(link: StepLink, lookup: Lookup): StepLink | null {
  const { from, to, mapId } = link;
  if (from === to || !liveStep(from, mapId, lookup) || !liveStep(to, mapId, lookup)) return null;
  if (!link.personaIds) return link;
  const personaIds = liveIds(link.personaIds, 'personas', lookup);
  return personaIds === link.personaIds ? link : { ...link, personaIds };
}

function repairCard(card: Card, lookup: Lookup): Card | null {
  if (!lookup.get('maps', card.mapId)) return null;
  const laneId = lookup.lanePlan(card.mapId).home(card);
  if (laneId === null) return null;
  const stepId = card.stepId !== null && liveStep(card.stepId, card.mapId, lookup) ? card.stepId : null;
  const personaIds = liveIds(card.personaIds, 'personas', lookup);
  let read = card;
  if (laneId !== card.laneId || stepId !== card.stepId || personaIds !== card.personaIds) {
    read = { ...card, laneId, stepId, personaIds };
  }
  if (read.kind === 'opportunity') {
    const painIds = liveIds(read.painIds, 'cards', lookup);
    return painIds === read.painIds ? read : { ...read, painIds };
  }
  return read.kind === 'touchpoint' ? repairTouchpoint(read, lookup) : read;
}

function repairTouchpoint(card: Extract<Card, { kind: 'touchpoint' }>, lookup: Lookup): Card {
  const channelIds = liveIds(card.channelIds, 'channels', lookup);
  const actorIds = liveIds(card.actorIds, 'actors', lookup);
  const dataPointIds = liveIds(card.dataPointIds, 'cards', lookup);
  let read = card;
  if (channelIds !== card.channelIds || actorIds !== card.actorIds || dataPointIds !== card.dataPointIds) {
    read = { ...card, channelIds, actorIds, dataPointIds };
  }
  const used = Object.entries(card.usedChannels ?? {});
  const live = used.filter(
    ([persona, channel]) => exists('personas', persona, lookup) && exists('channels', channel, lookup),
  );
  return live.length === used.length ? read : { ...read, usedChannels: Object.fromEntries(live) };
}

function repairEmotion(emotion: Emotion, lookup: Lookup): Emotion | null {
  if (!exists('personas', emotion.personaId, lookup)) return null;
  return liveStep(emotion.stepId, emotion.mapId, lookup) ? emotion : null;
}

function repairPersona(persona: Persona, lookup: Lookup): Persona {
  const channels = persona.channels.filter(({ channelId }) => exists('channels', channelId, lookup));
  return channels.length === persona.channels.length ? persona : { ...persona, channels };
}

function repairToneRule(rule: ToneRule, lookup: Lookup): ToneRule {
  let read = rule;
  if (rule.personaId && !exists('personas', rule.personaId, lookup))
    read = { ...without(read, 'personaId'), disabled: true };
  if (rule.channelId && !exists('channels', rule.channelId, lookup))
    read = { ...without(read, 'channelId'), disabled: true };
  return read;
}

function repairMetric(metric: Metric, lookup: Lookup): Metric {
  return metric.personaId && !exists('personas', metric.personaId, lookup)
    ? without(metric, 'personaId')
    : metric;
}

function repairItem(item: Item, lookup: Lookup): Item | null {
  if (item.type === 'personaSheet' && !exists('personas', item.personaId, lookup)) return null;
  if (item.frameId === undefined) return item;
  const frame = lookup.get('items', item.frameId);
  return frame?.type === 'frame' && !opensFrameCycle(item, lookup) ? item : without(item, 'frameId');
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

function exists(collection: Collection, id: string, lookup: Lookup): boolean {
  return lookup.get(collection, id) !== undefined || (collection === 'channels' && BUILT_IN_CHANNELS.has(id));
}

/** The ids that exist, each once; the same array when that is all of them. */
function liveIds<I extends string>(ids: readonly I[], collection: Collection, lookup: Lookup): readonly I[] {
  const live = ids.filter((id, at) => exists(collection, id, lookup) && ids.indexOf(id) === at);
  return live.length === ids.length ? ids : live;
}
