import type { BoardSnapshot } from '@wayline/domain';
import type { Scene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { layoutBoard } from './layoutBoard.ts';

/** Lays out one board again and again, keeping what did not change since the last time. */
export interface Layouter {
  layout(snapshot: BoardSnapshot): Scene;
}

/** A layouter that remembers its last scene. */
export function createLayouter(measurer: TextMeasurer): Layouter {
  let scene: Scene | undefined;
  return {
    layout(snapshot) {
      scene = layoutBoard(snapshot, measurer, scene);
      return scene;
    },
  };
}
