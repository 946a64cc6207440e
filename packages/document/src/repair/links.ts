import type {
  Card,
  Collection,
  ConnectorEnd,
  Emotion,
  Item,
  JourneyMap,
  Lane,
  Metric,
  Persona,
  RecordOf,
  Stage,
  Step,
  StepLink,
  ToneRule,
} from '@wayline/domain';

/**
 * How the reading of one record hangs together with others. Ids and groups are both keys; a group key stands for
 * all its members at once ("the lanes of this map").
 */
export interface Links {
  /** Keys whose change can change how this record reads. */
  readonly reads: readonly string[];
  /** The groups that this record is a member of. */
  readonly groups: readonly string[];
  /** What other readings look at in this record; while it is equal, no other record need be read again. */
  readonly face: string;
}

export const lanesOn = (mapId: string): string => `lanes@${mapId}`;
export const stagesOn = (mapId: string): string => `stages@${mapId}`;
/** Whatever on a map names a persona. */
export const usesOn = (mapId: string): string => `uses@${mapId}`;
/** All frames that lie in another frame. */
export const NESTED_FRAMES = 'nested frames';

const LINKS: { readonly [C in Collection]: (record: RecordOf[C]) => Links } = {
  maps: (map: JourneyMap) => ({
    reads: present(usesOn(map.id), map.counterpartId, ...map.personaIds),
    groups: [],
    face: `${map.state} ${map.counterpartId ?? ''}`,
  }),
  stages: (stage: Stage) => ({
    reads: [stage.mapId],
    groups: [stagesOn(stage.mapId)],
    face: `${stage.mapId} ${stage.order}`,
  }),
  steps: (step: Step) => ({
    reads: [step.mapId, step.stageId, stagesOn(step.mapId)],
    groups: [],
    face: step.mapId,
  }),
  stepLinks: (link: StepLink) => ({
    reads: [link.mapId, link.from, link.to, stagesOn(link.mapId), ...(link.personaIds ?? [])],
    groups: [],
    face: '',
  }),
  lanes: (lane: Lane) => ({
    reads: present(lane.mapId, lanesOn(lane.mapId), lane.personaId),
    groups: lane.personaId ? [lanesOn(lane.mapId), usesOn(lane.mapId)] : [lanesOn(lane.mapId)],
    face: [lane.mapId, lane.type, lane.order, lane.personaId, lane.separatorAfter, lane.hidden].join(' '),
  }),
  cards: (card: Card) => ({
    reads: present(card.mapId, card.stepId, lanesOn(card.mapId), stagesOn(card.mapId), ...namedByCard(card)),
    groups: card.personaIds.length > 0 ? [usesOn(card.mapId)] : [],
    face: [card.mapId, card.kind, ...card.personaIds].join(' '),
  }),
  emotions: (emotion: Emotion) => ({
    reads: [emotion.stepId, emotion.personaId, emotion.mapId, stagesOn(emotion.mapId)],
    groups: [usesOn(emotion.mapId)],
    face: emotion.mapId,
  }),
  personas: (persona: Persona) => ({
    reads: persona.channels.map((preference) => preference.channelId),
    groups: [],
    face: '',
  }),
  channels: () => ALONE,
  actors: () => ALONE,
  departments: () => ALONE,
  toneRules: (rule: ToneRule) => ({
    reads: present(rule.channelId, rule.personaId),
    groups: [],
    face: '',
  }),
  metrics: (metric: Metric) => ({
    reads: present(metric.scope.id, metric.personaId),
    groups: [],
    face: '',
  }),
  items: (item: Item) => {
    const nested = item.type === 'frame' && item.frameId !== undefined;
    const reads = present(item.frameId, item.type === 'personaSheet' ? item.personaId : undefined);
    return {
      reads: nested ? [...reads, NESTED_FRAMES] : reads,
      groups: nested ? [NESTED_FRAMES] : [],
      face: `${item.type} ${nested ? item.frameId : ''}`,
    };
  },
  connectors: (connector) => ({
    reads: present(targetOf(connector.from), targetOf(connector.to)),
    groups: [],
    face: '',
  }),
};

const ALONE: Links = { reads: [], groups: [], face: '' };

/** The links of one record. */
export function linksOf<C extends Collection>(collection: C, record: RecordOf[C]): Links {
  return LINKS[collection](record);
}

function namedByCard(card: Card): readonly string[] {
  if (card.kind === 'opportunity') return [...card.personaIds, ...card.painIds];
  if (card.kind !== 'touchpoint') return card.personaIds;
  const used = Object.entries(card.usedChannels ?? {}).flat();
  return [...card.personaIds, ...card.channelIds, ...used, ...card.actorIds, ...card.dataPointIds];
}

function targetOf(end: ConnectorEnd): string | undefined {
  return 'recordId' in end ? end.recordId : undefined;
}

function present(...keys: readonly (string | null | undefined)[]): string[] {
  return keys.filter((key): key is string => typeof key === 'string');
}
