import type { ItemScene } from '@wayline/scene';
import { groundPaths } from './groundPaths.ts';

/** Items beyond this many are left out of the small map, they would be dust. */
const MOST_ITEMS = 400;

/** The items as one path for each colour of their grounds. */
export function itemPaths(items: readonly ItemScene[]): ReadonlyMap<string, string> {
  return groundPaths(items.slice(0, MOST_ITEMS));
}
