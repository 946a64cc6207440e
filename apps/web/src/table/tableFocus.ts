import type { Move } from '../journey/gridFocus.ts';
import { type Place, type Spot, spotKey } from '../twin/spot.ts';
import type { TableModel } from './tableModel.ts';

/** Rows of the table before the first lane: the caption, stages, steps. */
const CAPTION_ROW = 0;
const STAGE_ROW = 1;
const STEP_ROW = 2;
const FIRST_LANE_ROW = 3;

/** A spot and where it stands. Column −1 is the row headers; the column behind the last step is the tray's. */
interface Stand {
  readonly row: number;
  readonly column: number;
  readonly spot: Spot;
}

const rowCount = (model: TableModel): number => model.lanes.length + FIRST_LANE_ROW;
const columnCount = (model: TableModel): number => model.scene.columns.length + (model.hasTray ? 1 : 0);

function cellSpots(model: TableModel, laneIndex: number, column: number): readonly Spot[] {
  const lane = model.lanes[laneIndex];
  if (!lane) return [];
  const { mapId } = model;
  const { laneId } = lane.row;
  if (column < 0) return [{ kind: 'lane', mapId, laneId }];
  const isTray = model.hasTray && column === model.scene.columns.length;
  const stepId = model.scene.columns[column]?.stepId;
  if (!isTray && stepId === undefined) return [];
  const place: Place = { mapId, laneId, stepId: isTray ? null : (stepId ?? null) };
  const cards = isTray ? lane.tray : (lane.cells[column] ?? []);
  if (cards.length === 0) return [{ kind: 'cell', ...place }];
  return cards.map((cardId) => ({ kind: 'card', ...place, cardId }));
}

/** What can be stood on at a row and column, from top to bottom: the cards of a cell, or the cell itself. */
function spotsAt(model: TableModel, row: number, column: number): readonly Spot[] {
  const { mapId } = model;
  const at = model.scene.columns[column];
  if (row === CAPTION_ROW) return [{ kind: 'map', mapId }];
  if (row === STAGE_ROW) return at ? [{ kind: 'stage', mapId, stageId: at.stageId }] : [];
  if (row === STEP_ROW) {
    if (!at) return [];
    return at.stepId === undefined
      ? [{ kind: 'noStep', mapId, stageId: at.stageId }]
      : [{ kind: 'step', mapId, stageId: at.stageId, stepId: at.stepId }];
  }
  return cellSpots(model, row - FIRST_LANE_ROW, column);
}

function columnOf(model: TableModel, stepId: string | null): number {
  const { columns } = model.scene;
  return stepId === null ? columns.length : columns.findIndex((column) => column.stepId === stepId);
}

/** Where a spot stands; undefined when the table does not have it. */
function standOf(model: TableModel, spot: Spot): Stand | undefined {
  const { columns } = model.scene;
  switch (spot.kind) {
    case 'map':
      return { row: CAPTION_ROW, column: 0, spot };
    case 'stage':
    case 'noStep': {
      const column = columns.findIndex(({ stageId }) => stageId === spot.stageId);
      if (column < 0) return undefined;
      return { row: spot.kind === 'stage' ? STAGE_ROW : STEP_ROW, column, spot };
    }
    case 'step': {
      const column = columnOf(model, spot.stepId);
      return column < 0 ? undefined : { row: STEP_ROW, column, spot };
    }
    default: {
      const lane = model.lanes.findIndex(({ row }) => row.laneId === spot.laneId);
      const column = spot.kind === 'lane' ? -1 : columnOf(model, spot.stepId);
      if (lane < 0 || (column < 0 && spot.kind !== 'lane')) return undefined;
      return { row: lane + FIRST_LANE_ROW, column, spot };
    }
  }
}

function walk(
  model: TableModel,
  from: Stand,
  rowStep: number,
  columnStep: number,
  end: 'first' | 'last',
): Spot | undefined {
  const here = spotKey(from.spot);
  let { row, column } = from;
  for (;;) {
    row += rowStep;
    column += columnStep;
    if (row < 0 || row >= rowCount(model) || column < -1 || column >= columnCount(model)) return undefined;
    const spots = spotsAt(model, row, column);
    const spot = end === 'first' ? spots[0] : spots.at(-1);
    // A stage spans columns: walking along it must leave it, not stand on it again.
    if (spot && spotKey(spot) !== here) return spot;
  }
}

function stageEdge(model: TableModel, from: Stand, direction: 1 | -1): Spot | undefined {
  const { columns, stages } = model.scene;
  const here = columns[Math.max(0, Math.min(from.column, columns.length - 1))]?.stageId;
  const index = stages.findIndex(({ stageId }) => stageId === here);
  const first = columns.findIndex(({ stageId }) => stageId === here);
  // Going back from the middle of a stage stops at its start first, as a text cursor does with words.
  const target = direction === -1 && from.column > first ? index : index + direction;
  const column = columns.findIndex(({ stageId }) => stageId === stages[target]?.stageId);
  return column < 0 ? undefined : spotsAt(model, from.row, column)[0];
}

/** The spot that the keyboard stands on after a move, or undefined at the edge of the table. */
export function moveSpot(model: TableModel, spot: Spot, move: Move): Spot | undefined {
  const from = standOf(model, spot);
  if (!from) return undefined;
  const last = columnCount(model) - 1;
  switch (move) {
    case 'left':
      return walk(model, from, 0, -1, 'first');
    case 'right':
      return walk(model, from, 0, 1, 'first');
    case 'up':
    case 'down': {
      const step = move === 'down' ? 1 : -1;
      const here = spotsAt(model, from.row, from.column).map(spotKey);
      const index = here.indexOf(spotKey(spot));
      const beside = index < 0 ? undefined : spotsAt(model, from.row, from.column)[index + step];
      return beside ?? walk(model, from, step, 0, move === 'down' ? 'first' : 'last');
    }
    case 'rowStart':
      return spotsAt(model, from.row, 0)[0] ?? walk(model, { ...from, column: -1 }, 0, 1, 'first');
    case 'rowEnd':
      return spotsAt(model, from.row, last)[0] ?? walk(model, { ...from, column: last + 1 }, 0, -1, 'first');
    case 'top':
      return spotsAt(model, STAGE_ROW, from.column)[0] ?? spotsAt(model, FIRST_LANE_ROW, from.column)[0];
    case 'bottom':
      return spotsAt(model, rowCount(model) - 1, from.column).at(-1);
    case 'nextStage':
      return stageEdge(model, from, 1);
    case 'previousStage':
      return stageEdge(model, from, -1);
  }
}
