/** What several things have in common: the value if all have the same one, else `null`. */
export function sameIn<T, V>(things: readonly T[], valueOf: (thing: T) => V): V | null {
  const [first, ...others] = things;
  if (first === undefined) return null;
  const value = valueOf(first);
  return others.every((other) => valueOf(other) === value) ? value : null;
}
