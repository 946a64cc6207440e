import { compareOrder, isOrderKey, type OrderKey, ordersBetween } from '@wayline/domain';

/** One entry of a list as it is stored. */
export interface ListEntry {
  readonly id: string;
  readonly order: OrderKey;
  readonly value: unknown;
  /** The order that its id says, where nobody moved it. */
  readonly usualOrder: OrderKey;
  /** Whether it came with the record: then it can only be marked as gone. */
  readonly isFirst: boolean;
}

/** The key that holds an entry's value. */
export const entryKey = (list: string, id: string): string => `${list}.${id}`;
/** The key that says where it was moved to. */
export const movedKey = (list: string, id: string): string => `${list}.${id}:at`;
/** The key that says that an entry which came with the record was taken away. */
export const goneKey = (list: string, id: string): string => `${list}.${id}:gone`;

/**
 * A list in its order. `first` is what the record was made with and never changes: its entries are called by their
 * places. What became of them, and what was added, is written beside it (`stored`, the record's other keys), each entry
 * under a key of its own, so that two people who write into one list at once both keep what they wrote.
 */
export function listEntries(
  list: string,
  first: readonly unknown[],
  stored: Iterable<readonly [key: string, value: unknown]>,
): readonly ListEntry[] {
  const values = new Map<string, unknown>();
  const moves = new Map<string, OrderKey>();
  const gone = new Set<string>();
  const start = list.length + 1;
  for (const [key, value] of stored) {
    if (!key.startsWith(list) || key[list.length] !== '.') continue;
    const [id = '', what] = key.slice(start).split(':');
    if (what === undefined) values.set(id, value);
    else if (what === 'gone') gone.add(id);
    else if (what === 'at' && typeof value === 'string' && isOrderKey(value)) moves.set(id, value);
  }
  const entries: ListEntry[] = [];
  const add = (id: string, usualOrder: OrderKey, value: unknown, isFirst: boolean): void => {
    entries.push({ id, order: moves.get(id) ?? usualOrder, value, usualOrder, isFirst });
  };
  for (const [place, id] of ordersBetween(null, null, first.length).entries()) {
    // Whoever writes into an entry that another takes away at that moment keeps it.
    if (values.has(id) || !gone.has(id)) add(id, id, values.has(id) ? values.get(id) : first[place], true);
    values.delete(id);
  }
  for (const [id, value] of values) add(id, id.split('-')[0] ?? id, value, false);
  return entries.sort(compareOrder);
}
