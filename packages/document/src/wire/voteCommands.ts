import { MOST_DOTS, type VoteTerms } from '@wayline/domain';
import * as z from 'zod/mini';

/** Dots by thing. */
export type Dots = Readonly<Record<string, number>>;

/** How many dots of mine shall lie on a thing; repeating it changes nothing. */
export interface CastVote {
  readonly voteId: string;
  readonly itemId: string;
  /** 0 to the most that the vote allows on one thing. */
  readonly dots: number;
}

/** The commands of a vote. */
export type VoteCommand =
  /** Begins a vote; only one is open at a time. */
  | { readonly type: 'openVote'; readonly args: VoteTerms }
  | { readonly type: 'castVote'; readonly args: CastVote }
  /** Ends it: nobody can put or take dots any more, and secret ballots are shown. */
  | { readonly type: 'closeVote'; readonly args: { readonly voteId: string } }
  /** Takes a closed vote and its results away. */
  | { readonly type: 'removeVote'; readonly args: { readonly voteId: string } };

const id = z.string().check(z.maxLength(128));
const dots = z.int().check(z.gte(0), z.lte(MOST_DOTS));

/** Refuses what is no count of dots by thing. */
export const dotsSchema: z.ZodMiniType<Dots> = z.record(id, dots);

/** The fields of the notice of one's own ballot. */
export const BALLOT_FIELDS: {
  readonly voteId: z.ZodMiniType<string>;
  readonly dots: z.ZodMiniType<Dots>;
} = { voteId: id, dots: dotsSchema };
