import type { BoardSnapshot } from '@wayline/domain';
import { createMapLayouter } from '../map/createMapLayouter.ts';
import { POSTER_STYLE } from '../map/mapStyle.ts';
import type { Votes } from '../map/votes.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { GRID } from '../theme/grid.ts';
import { layoutBands, type PosterBands } from './posterBands.ts';

/** Width of the usual poster, whose map is 1568 wide, and what of it is not the map. */
const USUAL_WIDTH = 2104;
export const SIDE = 80;
export const COLUMN = 336;
export const COLUMN_GAP = 40;
export const BESIDE_MAP: number = 2 * SIDE + COLUMN + COLUMN_GAP;
const MOST_BANDS = 6;

export interface PosterPageSize {
  /** In map units. */
  readonly width: number;
  /** How much larger than on the usual poster everything around the map is. */
  readonly scale: number;
  readonly bands: PosterBands;
}

/** What stands around the map at the usual scale. */
export interface PosterFrame {
  /** Height above and below the map on a page whose header is `inner` wide. */
  readonly around: (inner: number) => number;
  /** The least height of what stands beside the map. */
  readonly column: number;
}

/** The map of a poster, and what was voted on it. */
interface ShownMap {
  readonly snapshot: BoardSnapshot;
  readonly votes: Votes | undefined;
  readonly mapId: string;
}

/**
 * The page on which the map's letters are largest: a long map is broken into bands, and columns fill the width.
 * `ratio` is width by height, undefined for a page as large as its content.
 */
export function choosePage(
  { snapshot, votes, mapId }: ShownMap,
  frame: PosterFrame,
  ratio: number | undefined,
  measurer: TextMeasurer,
): PosterPageSize {
  const whole = createMapLayouter(measurer, POSTER_STYLE).layout(snapshot, mapId, votes);
  const most = ratio === undefined ? 1 : Math.min(MOST_BANDS, Math.max(1, whole.stages.length));
  let best: (PosterPageSize & { readonly count: number }) | undefined;
  for (let count = 1; count <= most; count++) {
    const bands = layoutBands({ snapshot, votes, whole }, count, 1, measurer);
    const size = pageFor(bands, frame, ratio);
    if (!best || size.width < best.width) best = { ...size, bands, count };
  }
  if (!best) throw new Error('a poster has at least one band');
  const room = best.width - BESIDE_MAP * best.scale - GRID.laneHeaderWidth;
  const factor = room / Math.max(1, best.bands.width - GRID.laneHeaderWidth);
  if (factor <= 1.001) return best;
  return { ...best, bands: layoutBands({ snapshot, votes, whole }, best.count, factor, measurer) };
}

/** The least page that holds the bands: wide enough and, where its proportions are given, high enough too. */
function pageFor(
  { width, height }: PosterBands,
  frame: PosterFrame,
  ratio: number | undefined,
): { width: number; scale: number } {
  const narrow = width + BESIDE_MAP;
  const body = Math.max(height, frame.column);
  const usual = Math.max(narrow, (body + frame.around(narrow - 2 * SIDE)) * (ratio ?? 0));
  if (usual <= USUAL_WIDTH) return { width: usual, scale: 1 };
  // Side column, header and footer grow with the page: their share of it stays.
  const around = frame.around(USUAL_WIDTH - 2 * SIDE);
  const wide = width / (1 - BESIDE_MAP / USUAL_WIDTH);
  const high = ratio === undefined ? 0 : (height * ratio) / (1 - (around / USUAL_WIDTH) * ratio);
  const page = Math.max(USUAL_WIDTH, wide, high);
  return { width: page, scale: page / USUAL_WIDTH };
}
