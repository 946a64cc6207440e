import { type OrderKey, placeAt, type Random } from '@wayline/domain';

/** Where to put something among its siblings: beside one of them, or at an end. */
export type Place = { readonly before: string } | { readonly after: string } | 'start' | 'end';

interface Sibling {
  readonly id: string;
  readonly order: OrderKey;
}

/** New order keys, by id: of those that are placed and, where siblings shared a key, of those that make room. */
export type Keys = ReadonlyMap<string, OrderKey>;

/**
 * The keys that put `ids` side by side at a place among `siblings` (sorted; ids that move are passed over). A place
 * beside a sibling that has gone meanwhile is the end.
 */
export function keysAt(
  siblings: readonly Sibling[],
  place: Place,
  ids: readonly string[],
  random: Random,
): Keys {
  let others = siblings.filter((sibling) => !ids.includes(sibling.id));
  let index = indexOf(others, place);
  const keys = new Map<string, OrderKey>();
  for (const id of ids) {
    const { order, rekeyed } = placeAt(others, index, random);
    for (const moved of rekeyed) keys.set(moved.id, moved.order);
    keys.set(id, order);
    others = others.map((sibling) => ({ id: sibling.id, order: keys.get(sibling.id) ?? sibling.order }));
    others.splice(index, 0, { id, order });
    index += 1;
  }
  return keys;
}

function indexOf(siblings: readonly Sibling[], place: Place): number {
  if (place === 'start') return 0;
  if (place === 'end') return siblings.length;
  const anchor = 'before' in place ? place.before : place.after;
  const at = siblings.findIndex((sibling) => sibling.id === anchor);
  if (at < 0) return siblings.length;
  return 'before' in place ? at : at + 1;
}
