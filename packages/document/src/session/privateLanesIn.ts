import { type LaneId, mayBePrivate } from '@wayline/domain';
import type * as Y from 'yjs';
import { readRecord } from '../codec/readRecord.ts';
import { rootOf } from '../codec/roots.ts';

/** Which of these are lanes of a map in `doc` whose cards are words; none where the map is not there. */
export function privateLanesIn(doc: Y.Doc, mapId: string, laneIds: Iterable<LaneId>): ReadonlySet<LaneId> {
  const found = new Set<LaneId>();
  if (!rootOf(doc, 'maps').has(mapId)) return found;
  for (const id of laneIds) {
    const value = rootOf(doc, 'lanes').get(id);
    if (value === undefined) continue;
    const lane = readRecord('lanes', id, value);
    if (lane.mapId === mapId && mayBePrivate(lane.type)) found.add(id);
  }
  return found;
}
