import type { HeldVote } from '@wayline/domain';

/** How many dots each thing got by the ballots of a vote that may be seen; things without one are left out. */
export function totalsOf(held: HeldVote | undefined): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { dots } of held?.ballots ?? []) {
    for (const [id, count] of Object.entries(dots))
      if (count > 0) totals.set(id, (totals.get(id) ?? 0) + count);
  }
  return totals;
}
