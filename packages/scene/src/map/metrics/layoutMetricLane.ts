import type { Metric } from '@wayline/domain';
import type { Part } from '../../scene/scene.ts';
import type { TextMeasurer } from '../../text/measurer.ts';
import { GRID } from '../../theme/grid.ts';
import type { LaneBody } from '../laneBody.ts';
import { cardSpan, type MapGrid } from '../mapGrid.ts';
import { drawMetric, METRIC_HEIGHT } from './drawMetric.ts';

const ABOVE: number = GRID.stroke.hairline + GRID.cellPadding;
const EMPTY_HEIGHT = 40;

/** The metrics lane: a small chart per metric over the columns of what it is about, stacked where they meet. */
export function layoutMetricLane(
  laneId: string,
  mapId: string,
  metrics: readonly Metric[],
  grid: MapGrid,
  measurer: TextMeasurer,
): LaneBody {
  const nextSlot = new Array<number>(grid.columns.length).fill(0);
  const placed = metrics.flatMap((metric) => {
    const columns = columnsOfScope(metric, mapId, grid);
    if (!columns) return [];
    let slot = 0;
    for (let column = columns.first; column <= columns.last; column++) {
      slot = Math.max(slot, nextSlot[column] ?? 0);
    }
    for (let column = columns.first; column <= columns.last; column++) nextSlot[column] = slot + 1;
    const { stepId } = grid.columns[columns.first] ?? {};
    return [{ metric, slot, stepId, ...cardSpan(grid, columns.first, columns.last) }];
  });
  const slots = Math.max(0, ...nextSlot);
  const height =
    slots === 0 ? EMPTY_HEIGHT : 2 * GRID.cellPadding + slots * (METRIC_HEIGHT + GRID.cellGap) - GRID.cellGap;
  return {
    height: Math.ceil(height / GRID.laneStep) * GRID.laneStep,
    parts: (y) =>
      placed.map(
        ({ metric, slot, stepId, x, width }): Part => ({
          key: metric.id,
          kind: 'metric',
          refs: {
            metricId: metric.id,
            laneId,
            // It lies in the cell of the first column that it is about.
            ...(stepId !== undefined && { stepId }),
          },
          rect: { x, y: y + ABOVE + slot * (METRIC_HEIGHT + GRID.cellGap), width, height: METRIC_HEIGHT },
          marks: drawMetric(metric, width, measurer),
        }),
      ),
  };
}

/** The columns that a metric of this map is about: its step's, its stage's, or all of them. */
function columnsOfScope(
  { scope }: Metric,
  mapId: string,
  grid: MapGrid,
): { readonly first: number; readonly last: number } | undefined {
  const last = grid.columns.length - 1;
  if (last < 0) return undefined;
  if (scope.kind === 'map') return scope.id === mapId ? { first: 0, last } : undefined;
  if (scope.kind === 'step') {
    const column = grid.columnOf.get(scope.id);
    return column === undefined ? undefined : { first: column, last: column };
  }
  if (scope.kind === 'stage') {
    const first = grid.columns.findIndex(({ stageId }) => stageId === scope.id);
    return first < 0 ? undefined : { first, last: grid.lastOfStage[first] ?? first };
  }
  return undefined;
}
