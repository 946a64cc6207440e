import type { BoardSnapshot } from '@wayline/domain';
import {
  type ConnectorScene,
  type ItemScene,
  layoutBoard,
  type MapScene,
  type Part,
  type Rect,
  type Scene,
} from '@wayline/scene';
import type { SceneStore } from '../../document/sceneStore.ts';
import type { Seen } from '../../private/createSeen.ts';
import type { Store } from '../../session/store.ts';
import { createSpatialIndex, type SpatialIndex } from './spatialIndex.ts';
import { withOpenLanes } from './withOpenLanes.ts';

/** What a change would look like, without writing it: a pure function of the board as it is now. */
export type Preview = (snapshot: BoardSnapshot) => BoardSnapshot;

/** The laid-out board by id and by place. Each lookup costs the same on a board of ten notes and of ten thousand. */
export interface SceneIndex {
  scene(): Scene;
  map(id: string): MapScene | undefined;
  item(id: string): ItemScene | undefined;
  connector(id: string): ConnectorScene | undefined;
  /** Where a record is drawn on a map: a card, point, stage, step or lane. */
  part(recordId: string): { readonly map: MapScene; readonly part: Part } | undefined;
  /** Where a record is drawn, in board units. */
  place(recordId: string): Rect | undefined;
  /** The place of an item from the back; larger is nearer. */
  depth(itemId: string): number;
  /** Maps and items. */
  readonly things: SpatialIndex;
  readonly wires: SpatialIndex;
  /** After any change. */
  subscribe(callback: () => void): () => void;
  /** After any change, with the maps, items and connectors that came, went, moved or look different. */
  subscribeChanged(callback: (changes: Changes) => void): () => void;
  /** After a change of the map, item or connector with this id. */
  subscribeTo(id: string, callback: () => void): () => void;
  /** After something came, went or moved: what decides which things are in view. */
  subscribePlaces(callback: () => void): () => void;
  /** Shows a change before it is written (a drag); `null` shows the board as it is. */
  preview(preview: Preview | null): void;
  /** Shows hidden and collapsed lanes open, on this page alone. */
  openLanes(laneIds: ReadonlySet<string>): void;
  destroy(): void;
}

/** A map, item or connector as it is laid out. */
export type Entry = MapScene | ItemScene | ConnectorScene;

/** By id, what each changed thing was before; undefined for what is new. */
export type Changes = ReadonlyMap<string, Entry | undefined>;

/** The record that a part shows, if it shows one. */
export function recordOf({ kind, refs }: Part): string | undefined {
  switch (kind) {
    case 'card':
      return refs.cardId;
    case 'emotionPoint':
      return refs.emotionId;
    case 'stage':
      return refs.stageId;
    case 'step':
      return refs.stepId;
    case 'laneHeader':
      return refs.laneId;
    case 'personaChip':
      return refs.personaId;
    case 'stepLink':
      return refs.linkId;
    case 'metric':
      return refs.metricId;
    default:
      return undefined;
  }
}

const sameRect = (a: Rect, b: Rect): boolean =>
  a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);

/** Keeps an index beside a scene. Only what changed its identity between two layouts is touched and told. */
export function createSceneIndex(
  scenes: Pick<SceneStore, keyof Store<Scene> | 'measurer' | 'votes'>,
  board: Pick<Seen, 'snapshot'>,
): SceneIndex {
  const things = createSpatialIndex();
  const wires = createSpatialIndex();
  const maps = new Map<string, MapScene>();
  const items = new Map<string, ItemScene>();
  const connectors = new Map<string, ConnectorScene>();
  const listeners = new Set<() => void>();
  const placeListeners = new Set<() => void>();
  const changedListeners = new Set<(changes: Changes) => void>();
  const depths = new Map<string, number>();
  const listenersOf = new Map<string, Set<() => void>>();
  const partsByRecord = new WeakMap<MapScene, ReadonlyMap<string, Part>>();
  let isReordered = false;
  let current: Scene | undefined;
  let previewing: Preview | null = null;
  let opened: ReadonlySet<string> = new Set();

  /** Two lists with the same things in the same order: only what differs is taken. False where they are not so. */
  function syncInStep<T extends Entry>(
    known: Map<string, T>,
    before: readonly T[],
    next: readonly T[],
    idOf: (entry: T) => string,
    places: SpatialIndex,
    changed: Map<string, Entry | undefined>,
  ): { readonly moved: boolean } | null {
    const differing: T[] = [];
    if (before.length !== next.length) return null;
    for (const [at, entry] of next.entries()) {
      const old = before[at];
      if (old === entry) continue;
      if (!old || idOf(old) !== idOf(entry)) return null;
      differing.push(entry);
    }
    return { moved: takeEntries(known, differing, idOf, places, changed) };
  }

  function takeEntries<T extends Entry>(
    known: Map<string, T>,
    entries: Iterable<T>,
    idOf: (entry: T) => string,
    places: SpatialIndex,
    changed: Map<string, Entry | undefined>,
  ): boolean {
    let moved = false;
    for (const entry of entries) {
      const id = idOf(entry);
      const before = known.get(id);
      if (before === entry) continue;
      known.set(id, entry);
      changed.set(id, before);
      if (before && sameRect(before.rect, entry.rect)) continue;
      places.set(id, entry.rect);
      moved = true;
    }
    return moved;
  }

  /** Takes a list; true where something came, went, moved or changed its order. */
  function sync<T extends Entry>(
    known: Map<string, T>,
    before: readonly T[],
    next: readonly T[],
    idOf: (entry: T) => string,
    places: SpatialIndex,
    changed: Map<string, Entry | undefined>,
  ): boolean {
    const inStep = syncInStep(known, before, next, idOf, places, changed);
    if (inStep) return inStep.moved;
    takeEntries(known, next, idOf, places, changed);
    isReordered = true;
    const here = new Set(next.map(idOf));
    for (const id of [...known.keys()]) {
      if (here.has(id)) continue;
      changed.set(id, known.get(id));
      known.delete(id);
      places.delete(id);
    }
    return true;
  }

  function take(scene: Scene): void {
    if (scene === current) return;
    const before = current;
    current = scene;
    const changed = new Map<string, Entry | undefined>();
    let moved = false;
    // A list that kept its identity holds nothing new.
    isReordered = false;
    if (before?.maps !== scene.maps) {
      moved = sync(maps, before?.maps ?? [], scene.maps, (map) => map.mapId, things, changed) || moved;
    }
    if (before?.items !== scene.items) {
      moved = sync(items, before?.items ?? [], scene.items, (item) => item.itemId, things, changed) || moved;
      if (isReordered) {
        depths.clear();
        for (const [depth, { itemId }] of scene.items.entries()) depths.set(itemId, depth);
      }
    }
    if (before?.connectors !== scene.connectors) {
      moved =
        sync(
          connectors,
          before?.connectors ?? [],
          scene.connectors,
          (wire) => wire.connectorId,
          wires,
          changed,
        ) || moved;
    }
    for (const id of changed.keys()) for (const callback of [...(listenersOf.get(id) ?? [])]) callback();
    if (moved) for (const callback of [...placeListeners]) callback();
    for (const callback of [...changedListeners]) callback(changed);
    for (const callback of [...listeners]) callback();
  }

  function refresh(): void {
    const scene = scenes.get();
    if (!previewing && opened.size === 0) {
      take(scene);
      return;
    }
    const snapshot = withOpenLanes(board.snapshot(), opened);
    take(
      layoutBoard(
        previewing ? previewing(snapshot) : snapshot,
        scenes.measurer,
        current ?? scene,
        scenes.votes,
      ),
    );
  }

  function partsOf(map: MapScene): ReadonlyMap<string, Part> {
    let parts = partsByRecord.get(map);
    if (!parts) {
      parts = new Map(
        map.parts.flatMap((part) => {
          const id = recordOf(part);
          return id === undefined ? [] : [[id, part] as const];
        }),
      );
      partsByRecord.set(map, parts);
    }
    return parts;
  }

  function partOf(recordId: string): { map: MapScene; part: Part } | undefined {
    for (const map of maps.values()) {
      const part = partsOf(map).get(recordId);
      if (part) return { map, part };
    }
    return undefined;
  }

  refresh();
  const stop = scenes.subscribe(refresh);
  const subscribeIn = <T>(set: Set<T>, callback: T): (() => void) => {
    set.add(callback);
    return () => void set.delete(callback);
  };

  return {
    scene: () => current ?? scenes.get(),
    map: (id) => maps.get(id),
    item: (id) => items.get(id),
    connector: (id) => connectors.get(id),
    part: partOf,
    place(recordId) {
      const thing = items.get(recordId) ?? maps.get(recordId) ?? connectors.get(recordId);
      if (thing) return thing.rect;
      const found = partOf(recordId);
      if (!found) return undefined;
      const { map, part } = found;
      return { ...part.rect, x: map.rect.x + part.rect.x, y: map.rect.y + part.rect.y };
    },
    depth: (id) => depths.get(id) ?? -1,
    things,
    wires,
    subscribeChanged: (callback) => subscribeIn(changedListeners, callback),
    subscribe: (callback) => subscribeIn(listeners, callback),
    subscribePlaces: (callback) => subscribeIn(placeListeners, callback),
    subscribeTo(id, callback) {
      const set = listenersOf.get(id) ?? new Set();
      listenersOf.set(id, set.add(callback));
      return () => {
        set.delete(callback);
        if (set.size === 0) listenersOf.delete(id);
      };
    },
    preview(preview) {
      if (preview === previewing) return;
      previewing = preview;
      refresh();
    },
    openLanes(laneIds) {
      if (laneIds === opened) return;
      opened = laneIds;
      refresh();
    },
    destroy: stop,
  };
}
