import type { BoardSnapshot, Stage, Step } from '@wayline/domain';
import { createMapLayouter } from '../map/createMapLayouter.ts';
import { POSTER_STYLE } from '../map/mapStyle.ts';
import type { MapScene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { GRID } from '../theme/grid.ts';
import { splitStages } from './splitStages.ts';

/** The space between two bands, in map units. */
export const BAND_GAP = 40;

/** A map laid out in bands of whole stages, one under the other. */
export interface PosterBands {
  readonly scenes: readonly MapScene[];
  /** Of the widest band, with its lane headers. */
  readonly width: number;
  /** Of all bands and the gaps between, without the map's own header. */
  readonly height: number;
}

/** Lays a map out in at most `count` bands, every column `factor` times as wide as it is (320 at most). */
export function layoutBands(
  snapshot: BoardSnapshot,
  whole: MapScene,
  count: number,
  factor: number,
  measurer: TextMeasurer,
): PosterBands {
  const runs = splitStages(
    whole.stages.map(({ width }) => width),
    count,
  );
  const widths = new Map(whole.columns.map(({ stepId, width }) => [stepId, width]));
  const scenes = runs.map(({ start, end }) => {
    const shown = new Set(whole.stages.slice(start, end).map(({ stageId }) => stageId));
    const stages = new Map<string, Stage>();
    for (const [id, stage] of snapshot.stages) if (shown.has(id)) stages.set(id, stage);
    const steps = new Map<string, Step>();
    for (const { stepIds, stageId } of whole.stages.slice(start, end)) {
      for (const id of stepIds) {
        const step = snapshot.steps.get(id);
        const width = widths.get(id);
        // A step whose own stage is gone is shown under another one.
        if (step && width)
          steps.set(id, { ...step, stageId: stageId as Stage['id'], width: Math.floor(width * factor) });
      }
    }
    const style = { ...POSTER_STYLE, firstStage: start + 1 };
    return createMapLayouter(measurer, style).layout({ ...snapshot, stages, steps }, whole.mapId);
  });
  const gaps = BAND_GAP * (scenes.length - 1);
  return {
    scenes,
    width: Math.max(...scenes.map(({ rect }) => rect.width)),
    height: scenes.reduce((sum, scene) => sum + bandHeight(scene), gaps),
  };
}

/** Height of a band without the map's own header. */
export const bandHeight = ({ rect }: MapScene): number => rect.height - GRID.mapHeaderHeight;
