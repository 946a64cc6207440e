import type { Item } from '@wayline/domain';
import type { Mark } from '../scene/mark.ts';

/** The small lock at the top right of an item that is locked; nothing on others. */
export function lockMark(item: Pick<Item, 'locked'>, width: number): Mark[] {
  return item.locked ? [{ type: 'icon', name: 'lock', x: width - 18, y: 6, size: 12, color: 'ink-3' }] : [];
}
