import type { MapScene, Rect } from '@wayline/scene';

/** The first and the last column that an area of the board touches; an empty range where it touches none. */
export function columnsIn(scene: MapScene, area: Rect): readonly [first: number, last: number] {
  const left = area.x - scene.rect.x;
  const right = left + area.width;
  const first = scene.columns.findIndex(({ x, width }) => x + width >= left);
  const last = scene.columns.findLastIndex(({ x }) => x <= right);
  return first < 0 ? [0, -1] : [first, last];
}
