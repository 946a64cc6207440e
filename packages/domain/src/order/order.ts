import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Random } from '../newId.ts';
import type { OrderKey } from '../records/base.ts';

/** The key of an only child. */
export const FIRST_ORDER: OrderKey = 'a0';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SMALLEST_INTEGER = `A${'0'.repeat(26)}`;

/**
 * Whether a string is a fractional index: a head letter that tells how many digits its integer part has
 * (a–z upwards from 2, Z–A downwards from 2), those digits, and a fraction that does not end in 0.
 */
export function isOrderKey(key: string): boolean {
  const head = key.charCodeAt(0);
  let integerLength: number;
  if (head >= 97 && head <= 122) integerLength = head - 97 + 2;
  else if (head >= 65 && head <= 90) integerLength = 90 - head + 2;
  else return false;
  if (key.length < integerLength || key === SMALLEST_INTEGER) return false;
  for (let i = 1; i < key.length; i++) if (!DIGITS.includes(key.charAt(i))) return false;
  return key.length === integerLength || !key.endsWith('0');
}

/** Orders two keys by their code units, as the keys are made to be compared. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders siblings by order key, and equal keys by id. */
export function compareOrder(
  a: { readonly order: OrderKey; readonly id: string },
  b: { readonly order: OrderKey; readonly id: string },
): number {
  return compareKeys(a.order, b.order) || compareKeys(a.id, b.id);
}

/** Orders items and connectors back to front by `z`, and equal keys by id. */
export function compareZ(
  a: { readonly z: OrderKey; readonly id: string },
  b: { readonly z: OrderKey; readonly id: string },
): number {
  return compareKeys(a.z, b.z) || compareKeys(a.id, b.id);
}

/**
 * A key between two neighbours; `null` stands for the edge. Two equal neighbours have nothing between them, so the
 * key then lies just above both; neighbours in the wrong order are swapped, and a key that is none counts as the
 * edge. With `random`, two people who insert at one place at one time get different keys.
 */
export function orderBetween(before: OrderKey | null, after: OrderKey | null, random?: Random): OrderKey {
  const [low, high] = bounds(before, after);
  const key = generateKeyBetween(low, high);
  if (!random) return key;
  const spread = key + digit(random, 0) + digit(random, 0) + digit(random, 1);
  return high === null || spread < high ? spread : key;
}

/** `count` ascending keys between two neighbours; the rules of `orderBetween` hold for the neighbours. */
export function ordersBetween(before: OrderKey | null, after: OrderKey | null, count: number): OrderKey[] {
  const [low, high] = bounds(before, after);
  return generateNKeysBetween(low, high, count);
}

function bounds(before: OrderKey | null, after: OrderKey | null): [OrderKey | null, OrderKey | null] {
  const low = before !== null && isOrderKey(before) ? before : null;
  const high = after !== null && isOrderKey(after) ? after : null;
  if (low === null || high === null) return [low, high];
  // A fraction appended to a key sorts right above it, and below every key that differs earlier.
  if (low === high) return [low, `${low}V`];
  return low < high ? [low, high] : [high, low];
}

function digit(random: Random, smallest: number): string {
  return DIGITS.charAt(smallest + Math.floor(random() * (DIGITS.length - smallest)));
}
