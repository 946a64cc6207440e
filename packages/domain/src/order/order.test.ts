import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seededRandom.ts';
import { compareOrder, FIRST_ORDER, isOrderKey, orderBetween, ordersBetween } from './order.ts';
import { placeAt } from './placeAt.ts';

describe('order keys', () => {
  it('knows a key from any other text', () => {
    expect(['a0', 'a0V', 'Zz', 'b00', 'a5zzzz1'].every(isOrderKey)).toBe(true);
    expect(['', 'a', 'a00', 'b0', '0a', 'a0-', 'a0ä', `A${'0'.repeat(26)}`].some(isOrderKey)).toBe(false);
  });

  it('starts where an only child stands', () => {
    expect(orderBetween(null, null)).toBe(FIRST_ORDER);
  });

  it('orders equal keys by id', () => {
    const rows = [
      { id: 'b', order: 'a0' },
      { id: 'c', order: 'Zz' },
      { id: 'a', order: 'a0' },
    ];
    expect(rows.sort(compareOrder).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('still finds a usable key between two equal ones', () => {
    const key = orderBetween('a0', 'a0');
    expect(isOrderKey(key)).toBe(true);
    expect(key > 'a0').toBe(true);
    expect(key < 'a1').toBe(true);
  });

  it('survives neighbours in the wrong order and texts that are no keys', () => {
    expect(isOrderKey(orderBetween('a5', 'a1'))).toBe(true);
    expect(isOrderKey(orderBetween('nonsense!', 'a1'))).toBe(true);
    expect(orderBetween('a0', 'a00') > 'a0').toBe(true);
  });

  it('gives two people who insert at one place different keys', () => {
    const random = seededRandom(7);
    const keys = Array.from({ length: 200 }, () => orderBetween('a0', 'a1', random));
    expect(new Set(keys).size).toBeGreaterThan(195);
    expect(keys.every((key) => key > 'a0' && key < 'a1' && isOrderKey(key))).toBe(true);
  });

  it('spreads several keys between two neighbours', () => {
    const keys = ordersBetween('a0', 'a1', 50);
    expect([...keys].sort()).toEqual(keys);
    expect(new Set([...keys, 'a0', 'a1']).size).toBe(52);
  });
});

describe('placeAt', () => {
  it('keeps the list sorted as asked, whatever was inserted where, equal keys included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(30), fc.boolean()), { maxLength: 60 }),
        fc.integer(),
        (inserts, seed) => {
          const random = seededRandom(seed);
          let rows: { id: string; order: string }[] = [];
          inserts.forEach(([place, alone], n) => {
            const index = Math.min(place, rows.length);
            const id = `id${(random() * 1e9).toFixed(0)}-${n}`;
            // Half the inserts copy their neighbour's key, as two people at one place would have made it.
            const order = alone
              ? placeAt(rows, index, random)
              : { order: rows[index]?.order ?? 'a0', rekeyed: [] };
            const moved = new Map(order.rekeyed.map((row) => [row.id, row.order]));
            const expected = alone ? [...rows.slice(0, index).map((row) => row.id), id] : null;
            rows = [
              ...rows.map((row) => ({ ...row, order: moved.get(row.id) ?? row.order })),
              { id, order: order.order },
            ];
            rows.sort(compareOrder);
            if (expected) expect(rows.slice(0, index + 1).map((row) => row.id)).toEqual(expected);
          });
        },
      ),
      { seed: 20_26, numRuns: 200 },
    );
  });

  it('moves nobody where the neighbours differ', () => {
    expect(
      placeAt(
        [
          { id: 'a', order: 'a0' },
          { id: 'b', order: 'a1' },
        ],
        1,
      ).rekeyed,
    ).toEqual([]);
  });
});
