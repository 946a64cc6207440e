import type { Card } from '@wayline/domain';

/** How many votes each thing got, by the id of its record; what is not named got none. */
export type Votes = ReadonlyMap<string, number>;

/** Nothing was voted on. */
export const NO_VOTES: Votes = new Map();

/** The votes that the cards of a lane draw: opportunities say theirs, all other kinds draw none. */
export type LaneVotes = (laneId: string, cards: readonly Card[], votes: Votes) => Votes;

/** Picks the votes of lanes; a lane whose cards got no others gets the same map again, so that its row can stay. */
export function createLaneVotes(): LaneVotes {
  const kept = new Map<
    string,
    { readonly cards: readonly Card[]; readonly all: Votes; readonly own: Votes }
  >();
  return (laneId, cards, votes) => {
    if (votes.size === 0) return NO_VOTES;
    const before = kept.get(laneId);
    if (before?.cards === cards && before.all === votes) return before.own;
    const fresh = new Map<string, number>();
    for (const { kind, id } of cards) {
      const count = kind === 'opportunity' ? votes.get(id) : undefined;
      if (count !== undefined) fresh.set(id, count);
    }
    const own = fresh.size === 0 ? NO_VOTES : before && isSame(before.own, fresh) ? before.own : fresh;
    kept.set(laneId, { cards, all: votes, own });
    return own;
  };
}

function isSame(a: Votes, b: Votes): boolean {
  if (a.size !== b.size) return false;
  for (const [id, count] of a) if (b.get(id) !== count) return false;
  return true;
}
