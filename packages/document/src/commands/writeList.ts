import { type OrderKey, ordersBetween, type Random } from '@wayline/domain';
import { entryKey, goneKey, type ListEntry, listEntries, movedKey } from '../codec/listEntries.ts';
import type { RecordMap } from '../codec/roots.ts';
import { isSame } from '../isSame.ts';
import { matchEntries } from './matchEntries.ts';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Writes what differs between a stored list and `next`, entry by entry: the others keep what is written to them. */
export function writeList(
  record: RecordMap,
  list: string,
  first: readonly unknown[],
  next: readonly unknown[],
  random: Random,
): void {
  const before = listEntries(list, first, record.entries());
  const matches = matchEntries(before, next);
  const going = new Set(before);
  for (const match of matches) if (match) going.delete(match.entry);
  for (const entry of going) take(record, list, entry);

  for (const [place, order] of ordersFor(matches).entries()) {
    const entry = matches[place]?.entry;
    const value = next[place];
    if (!entry) {
      // Two people may begin an entry at one place at one time.
      record.set(entryKey(list, `${order}-${suffix(random)}`), value);
      continue;
    }
    if (!isSame(entry.value, value)) record.set(entryKey(list, entry.id), value);
    if (order === entry.order) continue;
    if (order === entry.usualOrder) record.delete(movedKey(list, entry.id));
    else record.set(movedKey(list, entry.id), order);
  }
}

function take(record: RecordMap, list: string, { id, isFirst }: ListEntry): void {
  for (const key of [entryKey(list, id), movedKey(list, id)]) if (record.has(key)) record.delete(key);
  if (isFirst) record.set(goneKey(list, id), true);
}

/** An order for each place: entries that stayed keep theirs, the others get one between them. */
function ordersFor(matches: ReturnType<typeof matchEntries>): readonly OrderKey[] {
  const orders: OrderKey[] = [];
  const waiting = { count: 0 };
  const settle = (until: OrderKey | null): void => {
    orders.push(...ordersBetween(orders.at(-1) ?? null, until, waiting.count));
    waiting.count = 0;
  };
  for (const match of matches) {
    // Of entries that two people put at one place the later ones make room for what comes between them.
    const isTied = waiting.count > 0 && match?.entry.order === orders.at(-1);
    if (!match || match.isMoved || isTied) {
      waiting.count += 1;
      continue;
    }
    settle(match.entry.order);
    orders.push(match.entry.order);
  }
  settle(null);
  return orders;
}

function suffix(random: Random): string {
  return Array.from({ length: 4 }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join('');
}
