import { type Collection, type RecordOf, type ReferenceTarget, rewriteReferences } from '@wayline/domain';

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
const NESTED_FRAMES = 'nested frames';

/** Beside the ids that a record names. */
type Ties<C extends Collection> = (record: RecordOf[C]) => {
  readonly reads?: readonly string[];
  readonly groups?: readonly string[];
  /** Fields, or values of them, that make up the face. */
  readonly face?: readonly unknown[];
};

const NONE = {};
const TIES: { readonly [C in Collection]: Ties<C> } = {
  maps: (map) => ({ reads: [usesOn(map.id)], face: [map.state, map.type, map.counterpartId] }),
  stages: ({ mapId, order }) => ({ groups: [stagesOn(mapId)], face: [mapId, order] }),
  steps: ({ mapId }) => ({ reads: [stagesOn(mapId)], face: [mapId] }),
  stepLinks: ({ mapId, personaIds = [] }) => ({
    groups: personaIds.length > 0 ? [usesOn(mapId)] : [],
    face: [mapId, ...personaIds],
  }),
  lanes: (lane) => ({
    reads: [lanesOn(lane.mapId)],
    groups: lane.personaId ? [lanesOn(lane.mapId), usesOn(lane.mapId)] : [lanesOn(lane.mapId)],
    face: [lane.mapId, lane.type, lane.order, lane.personaId, lane.separatorAfter, lane.hidden],
  }),
  cards: ({ mapId, kind, personaIds }) => ({
    reads: [lanesOn(mapId)],
    groups: personaIds.length > 0 ? [usesOn(mapId)] : [],
    face: [mapId, kind, ...personaIds],
  }),
  emotions: ({ mapId }) => ({ groups: [usesOn(mapId)], face: [mapId] }),
  personas: () => NONE,
  channels: () => NONE,
  actors: () => NONE,
  departments: () => NONE,
  toneRules: () => NONE,
  metrics: () => NONE,
  items: ({ type, frameId }) =>
    type === 'frame' && frameId !== undefined
      ? { reads: [NESTED_FRAMES], groups: [NESTED_FRAMES], face: [type, frameId] }
      : { face: [type] },
  connectors: () => NONE,
};

/** The links of one record. */
export function linksOf<C extends Collection>(collection: C, record: RecordOf[C]): Links {
  const { reads = [], groups = [], face = [] } = TIES[collection](record);
  return { reads: [...reads, ...namedBy(collection, record)], groups, face: face.join(' ') };
}

/** The ids of the records that a record names. */
export function namedBy<C extends Collection>(collection: C, record: RecordOf[C]): readonly string[] {
  const named: string[] = [];
  rewriteReferences(collection, record, ({ id, to }) => {
    if (isRecord(to)) named.push(id);
    return id;
  });
  return named;
}

function isRecord(to: ReferenceTarget): boolean {
  return to !== 'files';
}
