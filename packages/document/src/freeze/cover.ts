import type { Collection } from '@wayline/domain';
import type * as Y from 'yjs';
import { readRecord } from '../codec/readRecord.ts';
import { rootOf } from '../codec/roots.ts';
import { twinKey } from '../repair/lanePlan.ts';
import { storedField, storedId } from './storedField.ts';
import { type LanePlans, storedRecord } from './storedLanes.ts';

/** How a record belongs to something frozen. */
export interface Covered {
  /** The frozen lane or stage. */
  readonly target: string;
  /** The fields that belong to it; null: the whole record. */
  readonly only: ReadonlySet<string> | null;
}

/** What the frozen lanes and stages of a board take in. */
export interface Cover {
  /** Those that are on the board → the map that they are on. */
  readonly targets: ReadonlyMap<string, string>;
  /** Whether a lane is frozen, or reads as part of one that is. */
  hasLane(id: string): boolean;
  /** Whether a record, as it is stored now, belongs to something frozen. */
  of(collection: Collection, id: string, value: unknown): Covered | null;
}

/** The collections of which something can be frozen, in the order in which they build on each other. */
export const COVERED: readonly Collection[] = [
  'stages',
  'steps',
  'stepLinks',
  'lanes',
  'cards',
  'emotions',
  'metrics',
];

/** What a channels lane draws of a touchpoint. */
const CHANNEL_FIELDS: ReadonlySet<string> = new Set(['channelIds', 'usedChannels', 'personaIds']);

/** Looks at the lanes and stages as they are now; asked later, it judges by how they were. */
export function createCover(doc: Y.Doc, frozen: ReadonlySet<string>, plans: LanePlans): Cover {
  const targets = new Map<string, string>();
  const lanes = new Map<string, Covered & { readonly mapId: string }>();
  const twins = new Map<string, Covered>();
  const stages = new Set<string>();
  const channels = new Map<string, Covered>();
  const metrics = new Map<string, Covered>();
  const curves = new Map<string, { readonly personaId: string | undefined; readonly covered: Covered }[]>();

  for (const id of frozen) {
    const lane = storedRecord(doc, 'lanes', id);
    const { mapId } = lane ?? storedRecord(doc, 'stages', id) ?? {};
    if (mapId === undefined || !rootOf(doc, 'maps').has(mapId)) continue;
    targets.set(id, mapId);
    if (!lane) {
      stages.add(id);
      continue;
    }
    const covered: Covered = { target: id, only: null };
    lanes.set(id, { ...covered, mapId });
    twins.set(`${mapId} ${twinKey(lane)}`, covered);
    if (lane.type === 'channels') channels.set(mapId, { target: id, only: CHANNEL_FIELDS });
    if (lane.type === 'metrics') metrics.set(mapId, covered);
    if (lane.type === 'emotionCurve') {
      const curve = { personaId: lane.personaId, covered };
      curves.set(mapId, [...(curves.get(mapId) ?? []), curve]);
    }
  }

  const laneOf = (id: string, value: unknown): Covered | null => {
    if (twins.size === 0) return null;
    const lane = readRecord('lanes', id, value);
    return lanes.get(id) ?? twins.get(`${lane.mapId} ${twinKey(lane)}`) ?? null;
  };
  // Lanes that read as part of a frozen one hold its cards.
  if (twins.size > 0) {
    for (const [id, value] of rootOf(doc, 'lanes').entries()) {
      const covered = laneOf(id, value);
      if (covered) lanes.set(id, { ...covered, mapId: storedId(value, 'mapId') });
    }
  }
  const mapsWithLanes = new Set([...lanes.values()].map(({ mapId }) => mapId));

  const cardOf = (id: string, value: unknown): Covered | null => {
    const mapId = storedId(value, 'mapId');
    if (!mapsWithLanes.has(mapId)) return null;
    const laneId = storedId(value, 'laneId');
    let lane = lanes.get(laneId);
    if (!lane && storedId(rootOf(doc, 'lanes').get(laneId), 'mapId') !== mapId) {
      // It reads as lying elsewhere.
      const home = plans.of(mapId)?.home(readRecord('cards', id, value));
      lane = home ? lanes.get(home) : undefined;
    }
    if (lane?.mapId === mapId) return lane;
    return storedField(value, 'kind') === 'touchpoint' ? (channels.get(mapId) ?? null) : null;
  };

  const stepOf = (value: unknown): Covered | null => {
    const stageId = storedId(value, 'stageId');
    if (!stages.has(stageId)) return null;
    return targets.get(stageId) === storedId(value, 'mapId') ? { target: stageId, only: null } : null;
  };
  const linkOf = (value: unknown): Covered | null => {
    for (const end of ['from', 'to']) {
      const covered = stepOf(rootOf(doc, 'steps').get(storedId(value, end)));
      if (covered) return covered;
    }
    return null;
  };
  const metricOf = (value: unknown): Covered | null => {
    if (metrics.size === 0) return null;
    const scope = storedField(value, 'scope');
    const id = storedId(scope, 'id');
    const kind = storedField(scope, 'kind');
    if (kind === 'map') return metrics.get(id) ?? null;
    if (kind !== 'stage' && kind !== 'step' && kind !== 'card') return null;
    return metrics.get(storedId(rootOf(doc, `${kind}s`).get(id), 'mapId')) ?? null;
  };

  return {
    targets,
    hasLane: (id) => lanes.has(id),
    of(collection, id, value) {
      switch (collection) {
        case 'stages':
          return stages.has(id) ? { target: id, only: null } : null;
        case 'steps':
          return stepOf(value);
        case 'stepLinks':
          return stages.size > 0 ? linkOf(value) : null;
        case 'lanes':
          return laneOf(id, value);
        case 'cards':
          return cardOf(id, value);
        case 'emotions': {
          const on = curves.get(storedId(value, 'mapId'));
          const personaId = id.split('|')[1];
          return on?.find((curve) => (curve.personaId ?? personaId) === personaId)?.covered ?? null;
        }
        case 'metrics':
          return metricOf(value);
        default:
          return null;
      }
    },
  };
}

/** Whether a lane is there, and on a map on which something is frozen. */
export function isOnFrozenMap(doc: Y.Doc, { targets }: Cover, laneId: string): boolean {
  const mapId = storedField(rootOf(doc, 'lanes').get(laneId), 'mapId');
  for (const frozen of targets.values()) if (frozen === mapId) return true;
  return false;
}
