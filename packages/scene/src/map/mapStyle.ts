import { GRID } from '../theme/grid.ts';

/** How a map is set: on the board, or without its own frame inside a poster. */
export interface MapStyle {
  /** Where the texts of the left column begin. */
  readonly headerInset: number;
  /** Whether headers and the cards of the back office stand on a wash. */
  readonly grounds: boolean;
  /** Whether cards that wait in a tray are counted. */
  readonly trays: boolean;
}

export const BOARD_STYLE: MapStyle = { headerInset: GRID.headerInset, grounds: true, trays: true };

export const POSTER_STYLE: MapStyle = { headerInset: 0, grounds: false, trays: false };
