import { type BoardSnapshot, type OrderKey, orderBetween, type Random } from '@wayline/domain';

/** A stacking key above every item and connector of the board. */
export function frontOrder(snapshot: BoardSnapshot, random?: Random): OrderKey {
  let top: OrderKey | null = null;
  for (const table of [snapshot.items, snapshot.connectors]) {
    for (const { z } of table.values()) if (top === null || z > top) top = z;
  }
  return orderBetween(top, null, random);
}
