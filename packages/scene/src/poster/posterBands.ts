import type { MapScene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { GRID } from '../theme/grid.ts';
import { layoutStages, type WholeMap } from './layoutStages.ts';
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
  from: WholeMap,
  count: number,
  factor: number,
  measurer: TextMeasurer,
): PosterBands {
  const runs = splitStages(
    from.whole.stages.map(({ width }) => width),
    count,
  );
  const scenes = runs.map((run) => layoutStages(from, run, factor, measurer));
  const gaps = BAND_GAP * (scenes.length - 1);
  return {
    scenes,
    width: Math.max(...scenes.map(({ rect }) => rect.width)),
    height: scenes.reduce((sum, scene) => sum + bandHeight(scene), gaps),
  };
}

/** Height of a band without the map's own header. */
export const bandHeight = ({ rect }: MapScene): number => rect.height - GRID.mapHeaderHeight;
