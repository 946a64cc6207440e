/** How much a map shows: everything, lines in place of card text, or only title, stages and curves. */
export type Detail = 'full' | 'lines' | 'outline';

/** Below this zoom letters of 12 units cannot be read and cost more than they tell. */
const LINES_BELOW = 0.45;
const OUTLINE_BELOW = 0.25;

/** The detail to draw at a zoom. */
export function detailAt(zoom: number): Detail {
  if (zoom < OUTLINE_BELOW) return 'outline';
  return zoom < LINES_BELOW ? 'lines' : 'full';
}
