import type { ListEntry } from '../codec/listEntries.ts';
import { isSame } from '../isSame.ts';

/** Which entry a place of the new list goes on with. */
export interface Match {
  readonly entry: ListEntry;
  /** Whether it lies in another order among the others now. */
  readonly isMoved: boolean;
}

/**
 * Tells for each value of the new list which entry it is: the same one where it says the same, in order or moved; else
 * one that stood at its place and says something else now; null for a new entry. No entry is given twice.
 */
export function matchEntries(
  before: readonly ListEntry[],
  next: readonly unknown[],
): readonly (Match | null)[] {
  const matches: (Match | null)[] = next.map(() => null);
  const left = new Set(before);
  const keep = (place: number, entry: ListEntry, isMoved: boolean): void => {
    matches[place] = { entry, isMoved };
    left.delete(entry);
  };
  for (const [at, place] of longestCommon(before, next)) {
    const entry = before[at];
    if (entry) keep(place, entry, false);
  }
  const away = new Set<ListEntry>();
  for (const [place, value] of next.entries()) {
    if (matches[place]) continue;
    const moved = [...left].find((entry) => isSame(entry.value, value));
    if (!moved) continue;
    keep(place, moved, true);
    away.add(moved);
  }
  // What is left between two entries that stayed is taken for the same lines, written anew.
  let at = 0;
  for (const [place, match] of matches.entries()) {
    if (match && !match.isMoved) at = before.indexOf(match.entry) + 1;
    if (match) continue;
    let entry = before[at];
    while (entry && away.has(entry)) entry = before[++at];
    if (!entry || !left.has(entry)) continue;
    keep(place, entry, false);
    at++;
  }
  return matches;
}

/** The longest run of pairs (place before, place in `next`) that say the same, in one order. */
function longestCommon(before: readonly ListEntry[], next: readonly unknown[]): [number, number][] {
  const width = next.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = next.length - 1; j >= 0; j--) {
      lengths[i * width + j] = isSame(before[i]?.value, next[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < next.length; ) {
    if (isSame(before[i]?.value, next[j])) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
