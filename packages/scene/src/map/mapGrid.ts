import type { Stage, Step } from '@wayline/domain';
import type { Column, StageSpan } from '../scene/scene.ts';
import { GRID } from '../theme/grid.ts';

/** The columns of a map: what every row of it is laid on. */
export interface MapGrid {
  readonly stages: readonly StageSpan[];
  readonly columns: readonly Column[];
  /** Column number by step id. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** For each column the number of the last column of its stage: a span never reaches further. */
  readonly lastOfStage: readonly number[];
  /** Of the whole map with its lane headers. */
  readonly width: number;
}

const columnWidth = (width: number | undefined): number =>
  width !== undefined && Number.isFinite(width)
    ? Math.min(GRID.columnMaxWidth, Math.max(GRID.columnMinWidth, Math.round(width)))
    : GRID.columnWidth;

/**
 * Columns of a map at least `leastWidth` wide, from its stages and steps, both in order. A stage without steps has one column without a step.
 * Returns `previous` itself when nothing moved, so that rows laid on it stay valid.
 */
export function layoutGrid(
  stages: readonly Stage[],
  stepsOf: ReadonlyMap<string, readonly Step[]>,
  leastWidth: number,
  previous?: MapGrid,
): MapGrid {
  const spans: StageSpan[] = [];
  const columns: Column[] = [];
  const columnOf = new Map<string, number>();
  const lastOfStage: number[] = [];
  let x: number = GRID.laneHeaderWidth;
  for (const stage of stages) {
    const steps = stepsOf.get(stage.id) ?? [];
    const start = x;
    if (steps.length === 0) {
      columns.push({ stageId: stage.id, x, width: GRID.columnWidth });
      x += GRID.columnWidth;
    }
    for (const step of steps) {
      const width = columnWidth(step.width);
      columnOf.set(step.id, columns.length);
      columns.push({ stepId: step.id, stageId: stage.id, x, width });
      x += width;
    }
    while (lastOfStage.length < columns.length) lastOfStage.push(columns.length - 1);
    spans.push({ stageId: stage.id, x: start, width: x - start, stepIds: steps.map((step) => step.id) });
  }
  if (previous && sameColumns(previous.columns, columns) && previous.stages.length === spans.length) {
    return previous;
  }
  return { stages: spans, columns, columnOf, lastOfStage, width: Math.max(x, leastWidth) };
}

function sameColumns(a: readonly Column[], b: readonly Column[]): boolean {
  return (
    a.length === b.length &&
    a.every((column, i) => {
      const other = b[i];
      return (
        other !== undefined &&
        column.stepId === other.stepId &&
        column.stageId === other.stageId &&
        column.x === other.x &&
        column.width === other.width
      );
    })
  );
}

/** Where a card stands in its cell from column `first` to `last`: the line and the padding are left out. */
export function cardSpan(grid: MapGrid, first: number, last: number): { x: number; width: number } {
  const left = grid.columns[first];
  const right = grid.columns[last];
  if (!left || !right) throw new Error(`no columns ${first}–${last}`);
  const x = left.x + GRID.stroke.hairline + GRID.cellPadding;
  return { x, width: right.x + right.width - GRID.cellPadding - x };
}
