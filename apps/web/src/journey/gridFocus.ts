import type { Part } from '@wayline/scene';
import { columnIndex, type GridModel } from './gridModel.ts';

/** A place in the grid that the keyboard can stand on. Column −1 is the lane headers; rows 0 and 1 are stages and steps. */
export interface Stop {
  readonly row: number;
  readonly column: number;
  readonly part: Part;
}

export type Move =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'rowStart'
  | 'rowEnd'
  | 'top'
  | 'bottom'
  | 'nextStage'
  | 'previousStage';

const STAGE_ROW = 0;
const STEP_ROW = 1;
const FIRST_LANE_ROW = 2;

/** Kinds that are stepped through one by one inside a cell; points and dots are entered with Enter. */
const isCard = (part: Part): boolean => part.kind === 'card' || part.kind === 'metric';

/** What can be stood on at a row and column, from top to bottom: the cards of a cell, or the cell itself. */
export function stopsAt(model: GridModel, row: number, column: number): readonly Part[] {
  if (row === STAGE_ROW) {
    if (column < 0) return model.corners.slice(0, 1);
    const stageId = model.scene.columns[column]?.stageId;
    return model.stages.filter((part) => part.refs.stageId === stageId);
  }
  if (row === STEP_ROW) {
    if (column < 0) return model.corners.slice(1, 2);
    const stepId = model.scene.columns[column]?.stepId;
    return model.steps.filter((part) => stepId !== undefined && part.refs.stepId === stepId);
  }
  const lane = model.lanes[row - FIRST_LANE_ROW];
  if (!lane) return [];
  if (column < 0) return [lane.header, lane.tray?.cell].filter((part) => part !== undefined);
  const cell = lane.cells.find((candidate) => candidate.column === column);
  if (!cell) return [];
  const cards = cell.contents.filter(isCard);
  return cards.length > 0 ? cards : [cell.cell];
}

/** Where a part stands in the grid. */
export function stopOf(model: GridModel, key: string): Stop | undefined {
  const part = model.byKey.get(key);
  if (!part) return undefined;
  const columns = columnIndex(model.scene.columns);
  const { stageId, stepId, laneId } = part.refs;
  if (part.kind === 'corner') return { row: Math.max(0, model.corners.indexOf(part)), column: -1, part };
  if (part.kind === 'stage') {
    return {
      row: STAGE_ROW,
      column: model.scene.columns.findIndex((column) => column.stageId === stageId),
      part,
    };
  }
  if (part.kind === 'step') return { row: STEP_ROW, column: columns.get(stepId ?? '') ?? -1, part };
  const lane = model.lanes.findIndex((candidate) => candidate.row.laneId === laneId);
  if (lane < 0) return undefined;
  return {
    row: lane + FIRST_LANE_ROW,
    column: stepId === undefined ? -1 : (columns.get(stepId) ?? -1),
    part,
  };
}

const rowCount = (model: GridModel): number => model.lanes.length + FIRST_LANE_ROW;

function firstStop(model: GridModel, row: number, column: number, end: 'first' | 'last'): Part | undefined {
  const stops = stopsAt(model, row, column);
  return end === 'first' ? stops[0] : stops.at(-1);
}

function walk(
  model: GridModel,
  from: Stop,
  rowStep: number,
  columnStep: number,
  end: 'first' | 'last',
): Part | undefined {
  let { row, column } = from;
  for (;;) {
    row += rowStep;
    column += columnStep;
    if (row < 0 || row >= rowCount(model) || column < -1 || column >= model.scene.columns.length)
      return undefined;
    const part = firstStop(model, row, column, end);
    // A stage spans columns: walking along it must leave it, not stand on it again.
    if (part && part !== from.part) return part;
  }
}

function stageEdge(model: GridModel, from: Stop, direction: 1 | -1): Part | undefined {
  const { columns, stages } = model.scene;
  const here = columns[Math.max(0, from.column)]?.stageId;
  const index = stages.findIndex((stage) => stage.stageId === here);
  const first = columns.findIndex((column) => column.stageId === here);
  // Going back from the middle of a stage stops at its start first, as a text cursor does with words.
  const target = direction === -1 && from.column > first ? index : index + direction;
  const stageId = stages[target]?.stageId;
  const column = columns.findIndex((candidate) => candidate.stageId === stageId);
  return column < 0 ? undefined : firstStop(model, from.row, column, 'first');
}

/** The part that the keyboard stands on after a move, or undefined at the edge of the map. */
export function moveFocus(model: GridModel, key: string, move: Move): Part | undefined {
  const from = stopOf(model, key);
  if (!from) return undefined;
  const last = model.scene.columns.length - 1;
  switch (move) {
    case 'left':
      return walk(model, from, 0, -1, 'first');
    case 'right':
      return walk(model, from, 0, 1, 'first');
    case 'up':
    case 'down': {
      const step = move === 'down' ? 1 : -1;
      const here = stopsAt(model, from.row, from.column);
      const index = here.indexOf(from.part);
      const beside = index < 0 ? undefined : here[index + step];
      return beside ?? walk(model, from, step, 0, move === 'down' ? 'first' : 'last');
    }
    case 'rowStart':
      return firstStop(model, from.row, 0, 'first') ?? walk(model, { ...from, column: -1 }, 0, 1, 'first');
    case 'rowEnd':
      return (
        firstStop(model, from.row, last, 'first') ??
        walk(model, { ...from, column: last + 1 }, 0, -1, 'first')
      );
    case 'top':
      return firstStop(model, STAGE_ROW, from.column, 'first');
    case 'bottom':
      return firstStop(model, rowCount(model) - 1, from.column, 'last');
    case 'nextStage':
      return stageEdge(model, from, 1);
    case 'previousStage':
      return stageEdge(model, from, -1);
  }
}
