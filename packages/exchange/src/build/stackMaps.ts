import type { BoardSnapshot } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';

/** Between two maps, in map units. */
const GAP = 96;

/** Puts the maps of a board below each other in the order in which they were made. */
export function stackMaps(snapshot: BoardSnapshot): BoardSnapshot {
  if (snapshot.maps.size < 2) return snapshot;
  const scene = layoutBoard(snapshot, createMeasurer());
  const heights = new Map(scene.maps.map(({ mapId, rect }) => [mapId, rect.height]));
  const maps = new Map(snapshot.maps);
  let y = 0;
  for (const map of snapshot.maps.values()) {
    maps.set(map.id, { ...map, pos: [0, y] });
    y += Math.ceil(heights.get(map.id) ?? 0) + GAP;
  }
  return { ...snapshot, maps };
}
