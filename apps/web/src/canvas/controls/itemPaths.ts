import type { ItemScene } from '@wayline/scene';
import { paintColor } from '../../marks/paintColor.ts';

/** Items beyond this many are left out of the small map, they would be dust. */
const MOST_ITEMS = 400;

/** The items as one path for each colour of their grounds: as many elements as there are colours, not as items. */
export function itemPaths(items: readonly ItemScene[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { rect, marks } of items.slice(0, MOST_ITEMS)) {
    const ground = marks[0];
    const fill = ground && 'fill' in ground && ground.fill ? paintColor(ground.fill) : 'var(--paper)';
    const { x, y, width, height } = rect;
    paths.set(fill, `${paths.get(fill) ?? ''}M${x} ${y}h${width}v${height}h${-width}z`);
  }
  return paths;
}
