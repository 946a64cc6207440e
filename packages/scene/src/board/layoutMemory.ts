import type { Connector, Item, Persona } from '@wayline/domain';
import type { Rect } from '../scene/mark.ts';
import type { ConnectorScene, ItemScene, MapScene, Scene } from '../scene/scene.ts';

interface KnownItem {
  readonly item: Item;
  /** Of a persona sheet. */
  readonly persona: Persona | undefined;
  readonly scene: ItemScene;
}

interface KnownConnector {
  readonly connector: Connector;
  readonly from: Rect | undefined;
  readonly to: Rect | undefined;
  readonly scene: ConnectorScene;
}

/** What a scene was made from, so that the next one can keep every part whose records did not change. */
export interface LayoutMemory {
  readonly items: ReadonlyMap<string, KnownItem>;
  readonly connectors: ReadonlyMap<string, KnownConnector>;
  readonly maps: ReadonlyMap<string, MapScene>;
  /** By map scene: where each record inside it is drawn on the board. */
  readonly recordRects: ReadonlyMap<MapScene, ReadonlyMap<string, Rect>>;
}

const MEMORY = Symbol('what this scene was made from');

interface Remembering {
  readonly [MEMORY]?: LayoutMemory;
}

const NOTHING: LayoutMemory = {
  items: new Map(),
  connectors: new Map(),
  maps: new Map(),
  recordRects: new Map(),
};

/** The memory that `remember` attached to a scene; empty for a scene that was copied or read. */
export function memoryOf(scene: Scene | undefined): LayoutMemory {
  return (scene as (Scene & Remembering) | undefined)?.[MEMORY] ?? NOTHING;
}

/** The scene with its memory, hidden from copies, comparisons and files: a scene stays plain data. */
export function remember(scene: Scene, memory: LayoutMemory): Scene {
  return Object.defineProperty(scene, MEMORY, { value: memory });
}
