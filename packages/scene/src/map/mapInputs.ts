import type {
  BoardSnapshot,
  Card,
  Collection,
  Emotion,
  JourneyMap,
  Lane,
  Metric,
  Persona,
  Stage,
  Step,
  StepLink,
} from '@wayline/domain';
import { compareOrder, LANES } from '@wayline/domain';
import { type CardGroups, groupCards } from './groupCards.ts';
import { sameItems } from './sameItems.ts';

/**
 * Everything of a board that one map is drawn from. A list whose records did not change keeps its identity from one
 * gathering to the next: that is what tells a row that it can stay. An index of the whole board would sort every
 * card for each letter that is typed; here only the lane that changed is sorted again.
 */
export interface MapInputs {
  readonly snapshot: BoardSnapshot;
  readonly map: JourneyMap;
  /** In order. */
  readonly stages: readonly Stage[];
  /** In order, by stage; a step whose stage is gone stands in the last one. */
  readonly stepsOf: ReadonlyMap<string, readonly Step[]>;
  readonly links: readonly StepLink[];
  /** In order, hidden ones included. */
  readonly lanes: readonly Lane[];
  /** By lane, unsorted; a card whose lane is gone lies in the first lane of its kind. */
  readonly cards: CardGroups;
  readonly emotions: readonly Emotion[];
  /** The map's personas, the main one first, then others who have an emotion on it. */
  readonly personas: readonly Persona[];
  /** Of the whole board, by id. */
  readonly metrics: readonly Metric[];
}

/** Gathers the inputs of a map from a snapshot, keeping of `previous` whatever is still the same. */
export function gatherInputs(snapshot: BoardSnapshot, map: JourneyMap, previous?: MapInputs): MapInputs {
  const old = previous?.map.id === map.id ? previous : undefined;
  const stays = (...collections: Collection[]): boolean =>
    old !== undefined && collections.every((name) => old.snapshot[name] === snapshot[name]);
  const ofMap = <T extends { readonly mapId: string }>(table: ReadonlyMap<string, T>): T[] => {
    const found: T[] = [];
    for (const record of table.values()) if (record.mapId === map.id) found.push(record);
    return found;
  };

  const stages =
    old && stays('stages') ? old.stages : keep(old?.stages, ofMap(snapshot.stages).sort(compareOrder));
  const stepsOf =
    old && stays('steps', 'stages')
      ? old.stepsOf
      : group(ofMap(snapshot.steps).sort(compareOrder), stageOf(stages), old?.stepsOf);
  const links = old && stays('stepLinks') ? old.links : keep(old?.links, ofMap(snapshot.stepLinks));
  const lanes =
    old && stays('lanes') ? old.lanes : keep(old?.lanes, ofMap(snapshot.lanes).sort(compareOrder));
  const cards =
    old && stays('cards', 'lanes')
      ? old.cards
      : groupCards(snapshot.cards, map.id, laneOf(lanes), old?.cards, old?.lanes === lanes);
  const emotions = old && stays('emotions') ? old.emotions : keep(old?.emotions, ofMap(snapshot.emotions));
  const personas =
    old && stays('personas', 'emotions') && old.map === map
      ? old.personas
      : keep(old?.personas, personasOn(snapshot, map, emotions));
  const metrics =
    old && stays('metrics')
      ? old.metrics
      : keep(
          old?.metrics,
          [...snapshot.metrics.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
        );
  return { snapshot, map, stages, stepsOf, links, lanes, cards, emotions, personas, metrics };
}

function stageOf(stages: readonly Stage[]): (step: Step) => string | undefined {
  const ids = new Set<string>(stages.map(({ id }) => id));
  const last = stages.at(-1)?.id;
  return ({ stageId }) => (ids.has(stageId) ? stageId : last);
}

function laneOf(lanes: readonly Lane[]): (card: Card) => string | undefined {
  const ids = new Set<string>(lanes.map(({ id }) => id));
  return ({ laneId, kind }) =>
    ids.has(laneId) ? laneId : lanes.find(({ type }) => LANES[type].cardKind === kind)?.id;
}

function personasOn(snapshot: BoardSnapshot, map: JourneyMap, emotions: readonly Emotion[]): Persona[] {
  const ids = new Set<string>(map.personaIds);
  for (const { personaId } of emotions) ids.add(personaId);
  return [...ids].flatMap((id) => snapshot.personas.get(id) ?? []);
}

const keep = <T>(old: readonly T[] | undefined, fresh: readonly T[]): readonly T[] =>
  old && sameItems(old, fresh) ? old : fresh;

function group<T>(
  records: readonly T[],
  keyOf: (record: T) => string | undefined,
  old: ReadonlyMap<string, readonly T[]> | undefined,
): ReadonlyMap<string, readonly T[]> {
  const open = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const list = open.get(key);
    if (list) list.push(record);
    else open.set(key, [record]);
  }
  const groups = new Map<string, readonly T[]>();
  for (const [key, list] of open) groups.set(key, keep(old?.get(key), list));
  return groups;
}
