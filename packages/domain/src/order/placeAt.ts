import type { Random } from '../newId.ts';
import type { OrderKey } from '../records/base.ts';
import { orderBetween, ordersBetween } from './order.ts';

interface Sibling {
  readonly id: string;
  readonly order: OrderKey;
}

/** A key for a place among siblings, and the siblings that had to move up to make the place exist. */
export interface Placement {
  readonly order: OrderKey;
  /** Empty unless people had inserted at one place at one time, which leaves equal keys. */
  readonly rekeyed: readonly Sibling[];
}

/**
 * The order key that puts a new sibling at `index` of `siblings` (sorted by `compareOrder`, without the one that
 * moves). Where the neighbours share a key, those behind the place get new keys, so the place is exact.
 */
export function placeAt(siblings: readonly Sibling[], index: number, random?: Random): Placement {
  const at = Math.max(0, Math.min(index, siblings.length));
  const before = siblings[at - 1]?.order ?? null;
  const after = siblings[at]?.order ?? null;
  if (before === null || before !== after) return { order: orderBetween(before, after, random), rekeyed: [] };

  let end = at;
  while (siblings[end]?.order === before) end += 1;
  const run = siblings.slice(at, end);
  const [order = before, ...keys] = ordersBetween(before, siblings[end]?.order ?? null, run.length + 1);
  return { order, rekeyed: run.map((sibling, i) => ({ id: sibling.id, order: keys[i] ?? before })) };
}
