import type { BoardSnapshot } from '@wayline/domain';
import type { Votes } from '../map/votes.ts';
import type { Scene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { layoutBoard } from './layoutBoard.ts';

/** Lays out one board again and again, keeping what did not change since the last time. */
export interface Layouter {
  layout(snapshot: BoardSnapshot, votes?: Votes): Scene;
}

/** A layouter that remembers its last scene. */
export function createLayouter(measurer: TextMeasurer): Layouter {
  let scene: Scene | undefined;
  return {
    layout(snapshot, votes) {
      scene = layoutBoard(snapshot, measurer, scene, votes);
      return scene;
    },
  };
}
