/** A point of a stroke in board units, and how hard it was pressed, 0–1. */
export interface StrokePoint {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
}
