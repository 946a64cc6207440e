import type { BoardSnapshot, Connector, Item, Persona } from '@wayline/domain';
import type { Votes } from '../map/votes.ts';
import type { Rect } from '../scene/mark.ts';
import type { ConnectorScene, ItemScene, MapScene, Scene } from '../scene/scene.ts';
import type { SceneWords } from '../words/sceneWords.ts';
import type { RecordRects } from './recordRects.ts';

/** An item and what it was laid out from. */
export interface KnownItem {
  readonly item: Item;
  /** Of a persona sheet. */
  readonly persona: Persona | undefined;
  readonly scene: ItemScene;
  /** Everything that it paints; a frame's title and a wide stroke reach beyond its own rectangle. */
  readonly painted: Rect;
}

/** A connector and what it was routed from; without a scene where an end is not drawn. */
export interface KnownConnector {
  readonly connector: Connector;
  readonly from: Rect | undefined;
  readonly to: Rect | undefined;
  readonly scene: ConnectorScene | undefined;
}

/** What a scene was made from, so that the next one can keep every part whose records did not change. */
export interface LayoutMemory {
  /** In another language nothing of it holds. */
  readonly words: SceneWords;
  readonly snapshot: BoardSnapshot;
  readonly votes: Votes;
  /** In drawing order. */
  readonly items: readonly KnownItem[];
  /** Where each item stands in `items`; the same object as long as none comes, goes or changes its depth. */
  readonly order: ReadonlyMap<string, number>;
  /** By id. */
  readonly maps: ReadonlyMap<string, MapScene>;
  /** By map scene: where each record inside it is drawn on the board. */
  readonly recordRects: ReadonlyMap<MapScene, RecordRects>;
  /** By z. */
  readonly connectors: readonly KnownConnector[];
  /** The records at which a connector ends. */
  readonly tied: ReadonlySet<string>;
}

const MEMORY = Symbol('what this scene was made from');

interface Remembering {
  readonly [MEMORY]?: LayoutMemory;
}

/** The memory that `remember` attached to a scene; none for one that was copied, read, or laid out in other words. */
export function memoryOf(scene: Scene | undefined, words: SceneWords): LayoutMemory | undefined {
  const memory = (scene as (Scene & Remembering) | undefined)?.[MEMORY];
  return memory?.words === words ? memory : undefined;
}

/** The scene with its memory, hidden from copies, comparisons and files: a scene stays plain data. */
export function remember(scene: Scene, memory: LayoutMemory): Scene {
  return Object.defineProperty(scene, MEMORY, { value: memory });
}
