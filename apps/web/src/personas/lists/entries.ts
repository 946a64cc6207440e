/** Whether two entries of a list say the same. */
export function isSameEntry(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** An entry as it was seen: others may have changed the list since. */
export interface Seen<T> {
  readonly entries: readonly T[];
  readonly index: number;
}

/** Where an entry that was seen stands now; −1 where somebody took it away. */
function locate<T>(entries: readonly T[], { entries: seen, index }: Seen<T>): number {
  const entry = seen[index];
  if (index < entries.length && isSameEntry(entries[index], entry)) return index;
  const found = entries.findIndex((other) => isSameEntry(other, entry));
  // As many as before, and none says the same: somebody wrote into this one.
  return found < 0 && entries.length === seen.length ? index : found;
}

/** Changes an entry where it stands now; one that was taken away meanwhile comes back at the end. */
export function edited<T>(entries: readonly T[], seen: Seen<T>, change: (entry: T) => T): readonly T[] {
  const at = locate(entries, seen);
  const entry = at < 0 ? seen.entries[seen.index] : entries[at];
  if (entry === undefined) return entries;
  return at < 0 ? [...entries, change(entry)] : entries.with(at, change(entry));
}

/** Puts an entry behind the one that was seen before it; `index` −1 is the start. */
export function inserted<T>(entries: readonly T[], after: Seen<T>, entry: T): readonly T[] {
  const at = after.index < 0 ? -1 : locate(entries, after);
  return at < 0 && after.index >= 0 ? [...entries, entry] : entries.toSpliced(at + 1, 0, entry);
}

/** Takes an entry away; one that somebody else took already stays away. */
export function removed<T>(entries: readonly T[], seen: Seen<T>): readonly T[] {
  const at = locate(entries, seen);
  return at < 0 ? entries : entries.toSpliced(at, 1);
}

/** Moves an entry by one place; at an end it stays. */
export function moved<T>(entries: readonly T[], seen: Seen<T>, direction: 1 | -1): readonly T[] {
  const at = locate(entries, seen);
  const to = at + direction;
  const [one, other] = [entries[at], entries[to]];
  if (at < 0 || to < 0 || one === undefined || other === undefined) return entries;
  return entries.with(at, other).with(to, one);
}
