import { type BoardSnapshot, lanesOf } from '@wayline/domain';

/** Rough heights in map units: headers of a map, and its lanes by what they draw. */
const HEADERS = 200;
const LANE = 110;
const CURVE = 330;
const GAP = 120;

/** Puts the maps of a board below each other in the order in which they were made. */
export function stackMaps(snapshot: BoardSnapshot): BoardSnapshot {
  if (snapshot.maps.size < 2) return snapshot;
  const maps = new Map(snapshot.maps);
  let y = 0;
  for (const map of snapshot.maps.values()) {
    maps.set(map.id, { ...map, pos: [0, y] });
    const lanes = lanesOf(snapshot, map.id);
    y += HEADERS + GAP + lanes.reduce((sum, { type }) => sum + (type === 'emotionCurve' ? CURVE : LANE), 0);
  }
  return { ...snapshot, maps };
}
