import { type BoardSnapshot, compareKeys, compareZ, type Item } from '@wayline/domain';
import { layoutConnector, type RectOf } from '../connector/layoutConnector.ts';
import { layoutItem } from '../item/layoutItem.ts';
import { layoutMap } from '../map/layoutMap.ts';
import { boundsOfMarks, unionRect } from '../scene/bounds.ts';
import type { Rect } from '../scene/mark.ts';
import type { ConnectorScene, ItemScene, MapScene, Scene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { type LayoutMemory, memoryOf, remember } from './layoutMemory.ts';
import { recordRects } from './recordRects.ts';

type Draft = {
  -readonly [K in keyof LayoutMemory]: LayoutMemory[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : never;
};

/**
 * Lays out a whole board. Given the `previous` scene, everything whose records are the same objects keeps its
 * identity: items, connectors, maps and the parts of maps; where nothing changed, `previous` itself comes back.
 */
export function layoutBoard(snapshot: BoardSnapshot, measurer: TextMeasurer, previous?: Scene): Scene {
  const known = memoryOf(previous);
  const next: Draft = { items: new Map(), connectors: new Map(), maps: new Map(), recordRects: new Map() };

  const maps = [...snapshot.maps.values()].sort(byIdOnly).map((map) => {
    const scene = layoutMap(snapshot, map.id, measurer, known.maps.get(map.id));
    next.maps.set(map.id, scene);
    next.recordRects.set(scene, known.recordRects.get(scene) ?? recordRects(scene));
    return scene;
  });
  const items = [...snapshot.items.values()]
    .sort(byDepth)
    .map((item) => itemScene(item, snapshot, measurer, known, next));
  const rectOf = rectFinder(next);
  const connectors: ConnectorScene[] = [];
  for (const connector of [...snapshot.connectors.values()].sort(compareZ)) {
    const from = 'recordId' in connector.from ? rectOf(connector.from.recordId) : undefined;
    const to = 'recordId' in connector.to ? rectOf(connector.to.recordId) : undefined;
    const old = known.connectors.get(connector.id);
    const same = old?.connector === connector && sameRect(old.from, from) && sameRect(old.to, to);
    const scene = same ? old.scene : layoutConnector(connector, rectOf, measurer);
    if (!scene) continue;
    next.connectors.set(connector.id, { connector, from, to, scene });
    connectors.push(scene);
  }

  const lists = {
    maps: keepList(previous?.maps, maps),
    items: keepList(previous?.items, items),
    connectors: keepList(previous?.connectors, connectors),
  };
  if (
    previous &&
    lists.maps === previous.maps &&
    lists.items === previous.items &&
    lists.connectors === previous.connectors
  ) {
    return previous;
  }
  return remember({ bounds: boundsOf(lists), ...lists }, next);
}

function itemScene(
  item: Item,
  snapshot: BoardSnapshot,
  measurer: TextMeasurer,
  known: LayoutMemory,
  next: Draft,
): ItemScene {
  const persona = item.type === 'personaSheet' ? snapshot.personas.get(item.personaId) : undefined;
  const old = known.items.get(item.id);
  const scene =
    old?.item === item && old.persona === persona ? old.scene : layoutItem(item, snapshot, measurer);
  next.items.set(item.id, { item, persona, scene });
  return scene;
}

function rectFinder(memory: Draft): RectOf {
  const inMaps = [...memory.recordRects.values()];
  return (id) => {
    const item = memory.items.get(id);
    if (item) return item.scene.rect;
    for (const rects of inMaps) {
      const rect = rects.get(id);
      if (rect) return rect;
    }
    return undefined;
  };
}

const byIdOnly = (a: { readonly id: string }, b: { readonly id: string }): number => compareKeys(a.id, b.id);

/** A frame lies under everything else, so that it never hides what it holds. */
const byDepth = (a: Item, b: Item): number =>
  Number(b.type === 'frame') - Number(a.type === 'frame') || compareZ(a, b);

const sameRect = (a: Rect | undefined, b: Rect | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height);

function keepList<T>(old: readonly T[] | undefined, fresh: readonly T[]): readonly T[] {
  return old && old.length === fresh.length && fresh.every((entry, i) => entry === old[i]) ? old : fresh;
}

function boundsOf(lists: {
  readonly maps: readonly MapScene[];
  readonly items: readonly ItemScene[];
  readonly connectors: readonly ConnectorScene[];
}): Rect {
  const rects = [
    ...lists.maps.map((map) => map.rect),
    ...lists.items.map(paintedRect),
    ...lists.connectors.map((connector) => connector.rect),
  ];
  const [first, ...others] = rects;
  return first ? others.reduce(unionRect, first) : { x: 0, y: 0, width: 0, height: 0 };
}

/** A frame's title and a wide stroke reach beyond the item's own rectangle. */
function paintedRect({ rect, marks }: ItemScene): Rect {
  const painted = boundsOfMarks(marks);
  return painted ? unionRect(rect, { ...painted, x: rect.x + painted.x, y: rect.y + painted.y }) : rect;
}
