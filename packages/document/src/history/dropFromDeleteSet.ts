import type * as Y from 'yjs';

/** The set of ids that an act deleted or made, as Yjs keeps it. */
export type IdSet = ReturnType<typeof Y.createDeleteSet>;
type Ranges = NonNullable<ReturnType<IdSet['clients']['get']>>;

/** Takes the ids `clock … clock + length − 1` of a client out of a set. */
export function dropFromDeleteSet(set: IdSet, client: number, clock: number, length: number): void {
  const ranges = set.clients.get(client);
  if (!ranges) return;
  const end = clock + length;
  const kept: Ranges = [];
  for (const range of ranges) {
    const rangeEnd = range.clock + range.len;
    if (rangeEnd <= clock || range.clock >= end) {
      kept.push(range);
      continue;
    }
    if (range.clock < clock) kept.push({ clock: range.clock, len: clock - range.clock });
    if (rangeEnd > end) kept.push({ clock: end, len: rangeEnd - end });
  }
  if (kept.length > 0) set.clients.set(client, kept);
  else set.clients.delete(client);
}
