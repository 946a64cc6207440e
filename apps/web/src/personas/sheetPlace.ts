import type { Position } from '@wayline/domain';
import type { Rect } from '@wayline/scene';

/** What a new sheet measures; its height follows what is written on it. */
export const SHEET_SIZE: readonly [width: number, height: number] = [200, 320];
/** Room for the words of a full sheet, which the size says nothing of. */
const FULL_HEIGHT = 600;
const GAP = 36;

const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where a sheet finds room left of a map: in the first column beside it whose place at the map's top is free. */
export function sheetPlace(map: Rect, taken: readonly Rect[]): Position {
  const [width] = SHEET_SIZE;
  for (let column = 1; ; column++) {
    const x = map.x - column * (width + GAP);
    const rect = { x, y: map.y, width, height: FULL_HEIGHT };
    if (!taken.some((other) => meets(rect, other))) return [x, map.y];
  }
}
