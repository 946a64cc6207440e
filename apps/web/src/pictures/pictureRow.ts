import type { Size } from '@wayline/domain';
import type { Point, Rect } from '@wayline/scene';

/** The longest side of a picture that is put down, in board units. */
const LONGEST = 480;
const GAP = 16;
/** Of a picture whose size is not known. */
const USUAL: Size = [240, 180];

/** Where pictures come to lie that are put down together: in one row around a point, their middles on one line. */
export function pictureRow(sizes: readonly (Size | null)[], middle: Point): readonly Rect[] {
  const scaled = sizes.map((size) => fitted(size ?? USUAL));
  const whole = scaled.reduce((sum, [width]) => sum + width + GAP, -GAP);
  let x = Math.round(middle.x - whole / 2);
  return scaled.map(([width, height]) => {
    const rect = { x, y: Math.round(middle.y - height / 2), width, height };
    x += width + GAP;
    return rect;
  });
}

function fitted([width, height]: Size): Size {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}
