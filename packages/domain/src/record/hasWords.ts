import type { Item } from '../records/item.ts';

/** Whether people write on an item: a stroke has no words, a persona sheet has its persona's, and what cannot be read is left alone. */
export function hasWords({ type }: Pick<Item, 'type'>): boolean {
  return type !== 'drawing' && type !== 'personaSheet' && type !== 'unknown';
}
