import type { CastVote, CommandRefusal } from '@wayline/document';
import { castBallot } from '@wayline/domain';
import type { StoredBallot, StoredVote } from './voteStore.ts';

/** A participant's dots once so many lie on a thing, or why they cannot. */
export type Cast =
  | { readonly ok: true; readonly dots: StoredBallot['dots'] }
  | { readonly ok: false; readonly reason: CommandRefusal };

/** `gone`: what cannot be voted on any more; its dots are the giver's again. */
export function castBallotOf(
  vote: StoredVote,
  dots: StoredBallot['dots'],
  { itemId, dots: count }: CastVote,
  gone: ReadonlySet<string>,
): Cast {
  if (count > 0 && gone.has(itemId)) return { ok: false, reason: 'outOfScope' };
  const others = Object.entries(dots).filter(([id]) => id !== itemId && !gone.has(id));
  const next = Object.fromEntries(count > 0 ? [...others, [itemId, count]] : others);
  const { budget, maxPerItem } = vote;
  const rules = { budget, maxPerItem, itemIds: Object.keys(next) };
  const result = castBallot([], { participantId: '', dots: next }, rules);
  return result.ok ? { ok: true, dots: next } : { ok: false, reason: 'overBudget' };
}
