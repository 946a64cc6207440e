import { GRID } from '../theme/grid.ts';

/** How a map is set: on the board, or without its own frame inside a poster. */
export interface MapStyle {
  /** Where the texts of the left column begin. */
  readonly headerInset: number;
  /** Whether headers and the cards of the back office stand on a wash. */
  readonly grounds: boolean;
  /** Whether cards that wait in a tray are counted. */
  readonly trays: boolean;
  /** The least width of a map: on the board its own header must fit, whatever the number of columns. */
  readonly leastWidth: number;
  /** The number of the first stage: a band of a long map goes on counting. */
  readonly firstStage: number;
}

export const BOARD_STYLE: MapStyle = {
  headerInset: GRID.headerInset,
  grounds: true,
  trays: true,
  // Three columns: any wider, and a new map would seem to have a column more than it has.
  leastWidth: GRID.laneHeaderWidth + 3 * GRID.columnWidth,
  firstStage: 1,
};

export const POSTER_STYLE: MapStyle = {
  headerInset: 0,
  grounds: false,
  trays: false,
  leastWidth: 2 * GRID.laneHeaderWidth,
  firstStage: 1,
};
