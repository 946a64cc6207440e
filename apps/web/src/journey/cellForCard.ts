import type { LaneType } from '@wayline/domain';
import type { Part } from '@wayline/scene';
import { takesCards } from './drag/dropTarget.ts';
import type { GridModel } from './gridModel.ts';

/** A cell in which a card could be made, and where in it the `+` stands, in map units. */
export interface CellForCard {
  readonly cell: Part;
  /** The last card of the cell, behind which the new one comes; the cell itself where it is free. */
  readonly after: Part;
  readonly x: number;
  readonly y: number;
}

/** In a free cell it stands where a text would begin: a double click in the middle is meant for the cell. */
const START = 20;
/** In the first cell of an empty lane the lane's question follows it, on one line. */
const HINT_MIDDLE = 16;

/** Cards, and in the metrics lane metrics. */
const takesThings = (type: LaneType): boolean => takesCards(type) || type === 'metrics';

/** The cell with this key as the map is now; null for headers, curves and everything that takes no cards. */
export function cellForCard(model: GridModel, key: string | null): CellForCard | null {
  const cell = key === null ? undefined : model.byKey.get(key);
  const lane = model.lanes.find(({ row }) => row.laneId === cell?.refs.laneId);
  if (cell?.kind !== 'cell' || !lane || lane.row.collapsed || !takesThings(lane.row.type)) return null;
  if (cell.refs.stepId === undefined) return null;
  const cards = lane.cells
    .find((one) => one.cell === cell)
    ?.contents.filter(({ kind }) => kind === 'card' || kind === 'metric');
  const last = cards?.at(-1);
  const { x, y, width, height } = cell.rect;
  if (lane.cells[0]?.cell === cell && lane.cells.every(({ contents }) => contents.length === 0)) {
    return { cell, after: cell, x: x + START, y: y + HINT_MIDDLE };
  }
  return {
    cell,
    after: last ?? cell,
    x: last ? x + width / 2 : x + START,
    // In the gap behind the last card, or half-way down a cell that is free.
    y: last ? Math.min(last.rect.y + last.rect.height + 2, y + height - 2) : y + height / 2,
  };
}
