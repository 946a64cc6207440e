import type { BoardSnapshot } from '@wayline/domain';
import type { MapScene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { createMapLayouter, type MapLayouter } from './createMapLayouter.ts';
import type { Votes } from './votes.ts';

/** Under this key a scene carries the layouter that made it; it is no part of the scene's data. */
const LAYOUTER = Symbol('layouter');

interface Made {
  readonly [LAYOUTER]?: { readonly layouter: MapLayouter; readonly measurer: TextMeasurer };
}

/**
 * Lays a map out. With the `previous` scene of the same map, parts that did not change keep their identity, and an
 * edit costs the layout of its row. Throws for a map that is not on the board.
 */
export function layoutMap(
  snapshot: BoardSnapshot,
  mapId: string,
  measurer: TextMeasurer,
  previous?: MapScene,
  votes?: Votes,
): MapScene {
  const made = previous?.mapId === mapId ? (previous as Made)[LAYOUTER] : undefined;
  const layouter = made?.measurer === measurer ? made.layouter : createMapLayouter(measurer);
  const scene = layouter.layout(snapshot, mapId, votes);
  if (!(LAYOUTER in scene)) Object.defineProperty(scene, LAYOUTER, { value: { layouter, measurer } });
  return scene;
}
