import { isSameEntry } from './entries.ts';

/**
 * Keys for a list that others changed, so that an entry keeps its key, and with it the caret, wherever it went: what
 * is alike keeps its key; of the rest, as many as there are on both sides are taken for the same, in their order.
 */
export function alignKeys<T>(
  before: readonly T[],
  keys: readonly number[],
  after: readonly T[],
  newKey: () => number,
): readonly number[] {
  const free = new Set(keys.keys());
  const found = after.map((entry, index) => {
    const isHere = free.has(index) && isSameEntry(before[index], entry);
    const at = isHere ? index : [...free].find((other) => isSameEntry(before[other], entry));
    if (at === undefined) return undefined;
    free.delete(at);
    return keys[at];
  });
  const rest = after.length === before.length ? [...free] : [];
  return found.map((key) => key ?? keys[rest.shift() ?? -1] ?? newKey());
}
