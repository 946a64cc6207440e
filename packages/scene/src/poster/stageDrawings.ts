import type { BoardSnapshot, MapId } from '@wayline/domain';
import { createMapLayouter } from '../map/createMapLayouter.ts';
import type { Votes } from '../map/votes.ts';
import type { Drawing } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { bandGroups } from './bandGroups.ts';
import { layoutStages } from './layoutStages.ts';
import { bandHeight } from './posterBands.ts';

/** A stage of a map by itself, with all lanes. */
export interface StageDrawing {
  readonly stageId: string;
  readonly drawing: Drawing;
}

const MARGIN = 32;

/**
 * Each stage of a map as a picture of its own, its columns widened as far as `ratio`, width by height of the page,
 * allows.
 */
export function stageDrawings(
  snapshot: BoardSnapshot,
  mapId: MapId,
  measurer: TextMeasurer,
  ratio: number,
  votes?: Votes,
): readonly StageDrawing[] {
  const whole = createMapLayouter(measurer).layout(snapshot, mapId, votes);
  return whole.stages.map(({ stageId, width }, start) => {
    const room = (whole.rect.height * ratio - whole.laneHeaderWidth) / width;
    const factor = Math.max(1, Math.min(2.2, room));
    const scene = layoutStages({ snapshot, votes, whole }, { start, end: start + 1 }, factor, measurer);
    const height = bandHeight(scene);
    return {
      stageId,
      drawing: {
        bounds: { x: 0, y: 0, width: scene.rect.width + 2 * MARGIN, height: height + 2 * MARGIN },
        background: 'paper',
        title: snapshot.stages.get(stageId)?.name ?? '',
        description: '',
        groups: bandGroups(
          { scenes: [scene], width: scene.rect.width, height },
          snapshot.cards,
          MARGIN,
          MARGIN,
          1,
        ),
      },
    };
  });
}
