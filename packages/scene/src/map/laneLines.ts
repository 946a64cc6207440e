import { pathNumber } from '../marks/path.ts';
import type { Mark } from '../scene/mark.ts';
import { GRID } from '../theme/grid.ts';
import type { MapGrid } from './mapGrid.ts';

/** The lines of the grid in one lane: above it the lane's, down it the steps' and, stronger, the stages'. */
export function laneLines(grid: MapGrid, height: number): Mark[] {
  const width = grid.width - GRID.laneHeaderWidth;
  const stages: number[] = [];
  const steps: number[] = [];
  for (const [index, { x, stageId }] of grid.columns.entries()) {
    const isFirst = grid.columns[index - 1]?.stageId !== stageId;
    (isFirst ? stages : steps).push(x - GRID.laneHeaderWidth + 0.5);
  }
  const last = grid.columns.at(-1);
  // Where a map is wider than its columns, a line says where they end.
  if (last && last.x + last.width < grid.width) stages.push(last.x + last.width - GRID.laneHeaderWidth + 0.5);
  const marks: Mark[] = [
    { type: 'line', x1: 0, y1: 0.5, x2: width, y2: 0.5, stroke: 'line-2', strokeWidth: GRID.stroke.hairline },
  ];
  const down = (xs: readonly number[], stroke: 'line-1' | 'line-3'): void => {
    if (xs.length === 0) return;
    const d = xs.map((x) => `M${pathNumber(x)} 1L${pathNumber(x)} ${pathNumber(height)}`).join('');
    marks.push({ type: 'path', d, stroke, strokeWidth: GRID.stroke.hairline });
  };
  down(steps, 'line-1');
  down(stages, 'line-3');
  return marks;
}
