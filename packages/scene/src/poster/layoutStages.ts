import type { BoardSnapshot, Stage, Step } from '@wayline/domain';
import { createMapLayouter } from '../map/createMapLayouter.ts';
import { POSTER_STYLE } from '../map/mapStyle.ts';
import type { Votes } from '../map/votes.ts';
import type { MapScene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';

/** A map laid out as one, and what it was laid out from. */
export interface WholeMap {
  readonly snapshot: BoardSnapshot;
  readonly votes: Votes | undefined;
  readonly whole: MapScene;
}

/** Lays out some neighbouring stages of a map alone, every column `factor` times as wide as it is (320 at most). */
export function layoutStages(
  { snapshot, votes, whole }: WholeMap,
  { start, end }: { readonly start: number; readonly end: number },
  factor: number,
  measurer: TextMeasurer,
): MapScene {
  const widths = new Map(whole.columns.map(({ stepId, width }) => [stepId, width]));
  const spans = whole.stages.slice(start, end);
  const shown = new Set(spans.map(({ stageId }) => stageId));
  const stages = new Map<string, Stage>();
  for (const [id, stage] of snapshot.stages) if (shown.has(id)) stages.set(id, stage);
  const steps = new Map<string, Step>();
  for (const { stepIds, stageId } of spans) {
    for (const id of stepIds) {
      const step = snapshot.steps.get(id);
      const width = widths.get(id);
      // A step whose own stage is gone is shown under another one.
      if (step && width)
        steps.set(id, { ...step, stageId: stageId as Stage['id'], width: Math.floor(width * factor) });
    }
  }
  const style = { ...POSTER_STYLE, firstStage: start + 1 };
  return createMapLayouter(measurer, style).layout({ ...snapshot, stages, steps }, whole.mapId, votes);
}
