import type { Dots, Role } from '@wayline/document';
import { type AnyRecord, type BoardSnapshot, type HeldVote, isVotable } from '@wayline/domain';
import { mayVote } from './mayVote.ts';
import type { Round } from './round.ts';
import { totalsOf } from './totalsOf.ts';
import type { VoteText } from './voteWords.ts';

/** What came of a wish to put a dot or to take one away. */
export type Given =
  /** `dots` lie on the thing now. */
  | { readonly is: 'put' | 'taken'; readonly id: string; readonly dots: number; readonly left: number }
  | { readonly is: 'usedUp' | 'full' | 'none' | 'watching' | 'notHere'; readonly id: string };

export interface RoundFrom {
  readonly held: HeldVote;
  readonly dots: Dots;
  readonly snapshot: BoardSnapshot;
  readonly role: Role;
  readonly words: VoteText;
  readonly put: (id: string, dots: number) => void;
  readonly say: (given: Given) => void;
}

const recordOf = ({ cards, items }: BoardSnapshot, id: string): AnyRecord | undefined =>
  cards.get(id as never) ?? items.get(id as never);

/** The open vote with my dots in it. Dots on what is no longer there, or no longer part of the vote, are mine again. */
export function createRound({ held, dots, snapshot, role, words, put, say }: RoundFrom): Round {
  const { vote } = held;
  const votes = mayVote(role);
  const has = (record: AnyRecord): boolean => isVotable(vote, record);
  const isLive = (id: string): boolean => {
    const record = recordOf(snapshot, id);
    return record !== undefined && has(record);
  };
  const spent = Object.entries(dots).reduce((sum, [id, count]) => sum + (isLive(id) ? count : 0), 0);
  const left = Math.max(0, vote.budget - spent);
  const mine = (id: string): number => dots[id] ?? 0;
  const sums = totalsOf(held);
  const all = (id: string): number | undefined => (vote.secret ? undefined : (sums.get(id) ?? 0));

  function given(id: string, by: 1 | -1): Given {
    const count = mine(id);
    if (!votes) return { is: 'watching', id };
    if (!isLive(id)) return { is: 'notHere', id };
    if (by < 0 && count === 0) return { is: 'none', id };
    if (by > 0 && count >= vote.maxPerItem) return { is: 'full', id };
    if (by > 0 && left === 0) return { is: 'usedUp', id };
    return { is: by > 0 ? 'put' : 'taken', id, dots: count + by, left: left - by };
  }

  return {
    vote,
    words,
    mayVote: votes,
    left,
    has,
    mine,
    all,
    give(id, by) {
      const what = given(id, by);
      if (what.is === 'put' || what.is === 'taken') put(id, what.dots);
      say(what);
    },
  };
}
