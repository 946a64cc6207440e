import { takesCards } from '../../journey/drag/dropTarget.ts';
import type { GridModel } from '../../journey/gridModel.ts';

/** One cell of a range where it would come to lie. */
export interface PlacedCell {
  readonly laneId: string;
  readonly stepId: string;
  readonly text: string;
}

/** A copied range and where its first cell goes. */
export interface RangeAt {
  readonly start: { readonly laneId: string; readonly stepId: string };
  readonly range: readonly (readonly string[])[];
}

/** A range laid over a grid: what fits, how many written cells have no place, and what would make room for them. */
export interface PlacedRange extends RangeAt {
  readonly cells: readonly PlacedCell[];
  readonly lost: number;
  readonly missingSteps: number;
  readonly missingLanes: number;
  /** The steps and lanes that the range's columns and rows meet, as far as there are any. */
  readonly steps: readonly string[];
  readonly lanes: readonly string[];
}

/**
 * Lays a range over a grid with its first cell in a lane and step: a column a step, a row a lane. Lanes that take no
 * cards, or are frozen, are passed over; what reaches past the last step or lane is lost.
 */
export function placeRange(
  model: GridModel,
  start: RangeAt['start'],
  range: RangeAt['range'],
  isFrozen: (laneId: string) => boolean,
): PlacedRange {
  const from = (ids: readonly string[], id: string): readonly string[] => {
    const first = ids.indexOf(id);
    return first < 0 ? [] : ids.slice(first);
  };
  const steps = from(
    model.scene.columns.flatMap(({ stepId }) => stepId ?? []),
    start.stepId,
  );
  const lanes = from(
    model.lanes
      .filter(({ row }) => takesCards(row.type) && !row.collapsed && !isFrozen(row.laneId))
      .map(({ row }) => row.laneId),
    start.laneId,
  );
  const cells: PlacedCell[] = [];
  let lost = 0;
  let wide = 0;
  let high = 0;
  for (const [down, row] of range.entries()) {
    for (const [across, text] of row.entries()) {
      if (text === '') continue;
      wide = Math.max(wide, across + 1);
      high = Math.max(high, down + 1);
      const laneId = lanes[down];
      const stepId = steps[across];
      if (laneId === undefined || stepId === undefined) lost += 1;
      else cells.push({ laneId, stepId, text });
    }
  }
  return {
    start,
    range,
    cells,
    lost,
    missingSteps: Math.max(0, wide - steps.length),
    missingLanes: Math.max(0, high - lanes.length),
    steps,
    lanes,
  };
}
