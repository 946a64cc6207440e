import { newId, type Random } from '@wayline/domain';

/** A new name for a group. A group is no record: it is the items that carry its name. */
export function newGroupId(random: Random): string {
  return newId('item', random).replace('item:', 'group:');
}
