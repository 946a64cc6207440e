import type { Id, IdPrefix } from './ids.ts';

/** A source of chance: uniform in [0, 1). Given from outside wherever a run must be repeatable. */
export type Random = () => number;

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 16;

/** The platform's cryptographic chance, for ids that must not be guessed or meet. */
export function cryptoRandom(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}

/** A new id: the prefix, a colon and 16 base-62 characters (95 bits). */
export function newId<P extends IdPrefix>(prefix: P, random: Random = cryptoRandom): Id<P> {
  let id = '';
  for (let i = 0; i < LENGTH; i++) id += ALPHABET.charAt(Math.floor(random() * ALPHABET.length));
  return `${prefix}:${id}`;
}
