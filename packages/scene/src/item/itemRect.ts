import type { Item } from '@wayline/domain';
import type { Rect } from '../scene/mark.ts';

const finite = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : 0;

/** Where an item stands, at least `minWidth` × `minHeight`: a file may say zero, less, or not a number. */
export function itemRect(item: Pick<Item, 'pos' | 'size'>, minWidth: number, minHeight: number): Rect {
  return {
    x: finite(item.pos[0]),
    y: finite(item.pos[1]),
    width: Math.max(finite(item.size[0]), minWidth),
    height: Math.max(finite(item.size[1]), minHeight),
  };
}
