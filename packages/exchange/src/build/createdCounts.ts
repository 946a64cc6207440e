import { type BoardSnapshot, COLLECTIONS } from '@wayline/domain';

/** How many records of each kind a board holds; kinds without any are left out. */
export function createdCounts(snapshot: BoardSnapshot): Readonly<Record<string, number>> {
  const counts = COLLECTIONS.map((collection) => [collection, snapshot[collection].size] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
