import { type BoardSnapshot, COLLECTIONS, compareKeys } from '@wayline/domain';
import type { RectOf } from '../connector/layoutConnector.ts';
import { layoutMap } from '../map/layoutMap.ts';
import { NO_VOTES, type Votes } from '../map/votes.ts';
import type { MapScene, Scene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { boundsAfter } from './boundsAfter.ts';
import { layoutConnectors } from './layoutConnectors.ts';
import { type ItemsLaidOut, layoutItems } from './layoutItems.ts';
import { type LayoutMemory, memoryOf, remember } from './layoutMemory.ts';
import { type RecordRects, recordRects } from './recordRects.ts';

/**
 * Lays out a whole board. Given the `last` scene, everything whose records are the same objects keeps its
 * identity: items, connectors, maps and the parts of maps; where nothing changed, `last` itself comes back. The
 * cost then depends on what changed and not on what lies on the board. Other `votes` redraw the rows they touch. A measurer with other words makes everything anew.
 */
export function layoutBoard(
  snapshot: BoardSnapshot,
  measurer: TextMeasurer,
  last?: Scene,
  votes: Votes = NO_VOTES,
): Scene {
  const before = memoryOf(last, measurer.words);
  const previous = before && last;
  const maps = layoutMaps(snapshot, measurer, votes, previous, before);
  const items = layoutItems(snapshot, measurer, before);
  const recordRectsOf = new Map(
    maps.map((map) => [map, before?.recordRects.get(map) ?? recordRects(map)] as const),
  );
  const isSameMaps = maps === previous?.maps;
  const touched = new Set([...items.dropped, ...items.added].map(({ item }) => item.id as string));
  const isMoved = (tied: ReadonlySet<string>): boolean =>
    !isSameMaps || (touched.size < tied.size ? some(touched, tied) : some(tied, touched));
  const rectOf = rectFinder(items, [...recordRectsOf.values()]);
  const { connectors, tied } = layoutConnectors(snapshot, measurer, rectOf, before, isMoved);
  const isSameItems = items.items === before?.items;
  const isSameConnectors = connectors === before?.connectors;
  if (previous && isSameMaps && isSameItems && isSameConnectors) return previous;

  const scenes = connectors.flatMap(({ scene }) => scene ?? []);
  const scene: Scene = {
    bounds: boundsAfter(
      previous?.bounds,
      [
        ...items.dropped.map(({ painted }) => painted),
        ...(isSameMaps ? [] : (previous?.maps ?? []).map(({ rect }) => rect)),
        ...(isSameConnectors ? [] : (previous?.connectors ?? []).map(({ rect }) => rect)),
      ],
      [
        ...items.added.map(({ painted }) => painted),
        ...(isSameMaps ? [] : maps.map(({ rect }) => rect)),
        ...(isSameConnectors ? [] : scenes.map(({ rect }) => rect)),
      ],
      function* () {
        for (const { rect } of maps) yield rect;
        for (const { painted } of items.items) yield painted;
        for (const { rect } of scenes) yield rect;
      },
    ),
    maps,
    items: previous && isSameItems ? previous.items : items.items.map(({ scene: item }) => item),
    connectors: previous && isSameConnectors ? previous.connectors : scenes,
  };
  return remember(scene, {
    words: measurer.words,
    snapshot,
    votes,
    items: items.items,
    order: items.order,
    maps: new Map(maps.map((map) => [map.mapId, map])),
    recordRects: recordRectsOf,
    connectors,
    tied,
  });
}

const some = (ids: ReadonlySet<string>, among: ReadonlySet<string>): boolean => {
  for (const id of ids) if (among.has(id)) return true;
  return false;
};

/** Maps are drawn from everything but items and the arrows between them. */
const OF_MAPS = COLLECTIONS.filter((name) => name !== 'items' && name !== 'connectors');

function layoutMaps(
  snapshot: BoardSnapshot,
  measurer: TextMeasurer,
  votes: Votes,
  previous: Scene | undefined,
  before: LayoutMemory | undefined,
): readonly MapScene[] {
  const isSameVotes = before?.votes === votes;
  if (previous && isSameVotes && OF_MAPS.every((name) => before.snapshot[name] === snapshot[name]))
    return previous.maps;
  const maps = [...snapshot.maps.values()]
    .sort((a, b) => compareKeys(a.id, b.id))
    .map(({ id }) => layoutMap(snapshot, id, measurer, before?.maps.get(id), votes));
  const isSame =
    previous?.maps.length === maps.length && maps.every((map, index) => map === previous.maps[index]);
  return previous && isSame ? previous.maps : maps;
}

function rectFinder({ items, order }: ItemsLaidOut, inMaps: readonly RecordRects[]): RectOf {
  return (id) => {
    const item = items[order.get(id) ?? -1];
    if (item) return item.scene.rect;
    for (const rects of inMaps) {
      const rect = rects().get(id);
      if (rect) return rect;
    }
    return undefined;
  };
}
