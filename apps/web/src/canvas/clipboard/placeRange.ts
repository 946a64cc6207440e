import { takesCards } from '../../journey/drag/dropTarget.ts';
import type { GridModel } from '../../journey/gridModel.ts';

/** One cell of a range where it would come to lie. */
export interface PlacedCell {
  readonly laneId: string;
  readonly stepId: string;
  readonly text: string;
}

/** A range laid over a grid: what fits, and how many written cells have no place. */
export interface PlacedRange {
  readonly cells: readonly PlacedCell[];
  readonly lost: number;
}

/**
 * Lays a range over a grid with its first cell in a lane and step: a column a step, a row a lane. Lanes that take no
 * cards are passed over; what reaches past the last step or lane is lost.
 */
export function placeRange(
  model: GridModel,
  start: { readonly laneId: string; readonly stepId: string },
  range: readonly (readonly string[])[],
): PlacedRange {
  const steps = model.scene.columns.flatMap(({ stepId }) => stepId ?? []);
  const lanes = model.lanes.filter(({ row }) => takesCards(row.type) && !row.collapsed);
  const firstStep = steps.indexOf(start.stepId);
  const firstLane = lanes.findIndex(({ row }) => row.laneId === start.laneId);
  const cells: PlacedCell[] = [];
  let lost = 0;
  for (const [down, row] of range.entries()) {
    for (const [across, text] of row.entries()) {
      if (text === '') continue;
      const laneId = firstLane < 0 ? undefined : lanes[firstLane + down]?.row.laneId;
      const stepId = firstStep < 0 ? undefined : steps[firstStep + across];
      if (laneId === undefined || stepId === undefined) lost += 1;
      else cells.push({ laneId, stepId, text });
    }
  }
  return { cells, lost };
}
