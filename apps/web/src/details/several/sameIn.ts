/** What several things have in common: the value if all have the same one, else `null`. */
export function sameIn<T, V>(things: readonly T[], read: (thing: T) => V): V | null {
  const [first, ...others] = things;
  if (first === undefined) return null;
  const value = read(first);
  return others.every((other) => read(other) === value) ? value : null;
}
