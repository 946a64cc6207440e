import type { Item } from '@wayline/domain';
import type { Mark } from '../scene/mark.ts';
import { isRightToLeft } from '../text/isRightToLeft.ts';

/** The small lock in the upper corner where an item's text ends, if it is locked; nothing on others. */
export function lockMark({ locked, text }: Pick<Item, 'locked' | 'text'>, width: number): Mark[] {
  if (!locked) return [];
  return [
    { type: 'icon', name: 'lock', x: isRightToLeft(text) ? 6 : width - 18, y: 6, size: 12, color: 'ink-3' },
  ];
}
