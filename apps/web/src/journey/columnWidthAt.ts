import { GRID } from '@wayline/scene';

/** By how much a key makes a column wider, in map units; a drag snaps to half of it. */
export const COLUMN_STEP: number = 16;

/** The width a column takes for a wish: within its bounds and, unless free, in steps of 8. */
export function columnWidthAt(wish: number, free = false): number {
  const snap = free ? 1 : COLUMN_STEP / 2;
  const width = Math.round(wish / snap) * snap;
  return Math.min(GRID.columnMaxWidth, Math.max(GRID.columnMinWidth, width));
}
