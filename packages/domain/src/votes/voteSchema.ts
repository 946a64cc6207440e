import * as z from 'zod/mini';
import { idSchema } from '../schema/scalars.ts';
import { CARD_KINDS } from '../vocabulary/vocabulary.ts';
import { MOST_DOTS, type Vote, type VoteScope, type VoteTerms } from './vote.ts';

const dots = z.int().check(z.gte(1), z.lte(MOST_DOTS));
const instant = z.iso.datetime();

const scopeSchema: z.ZodMiniType<VoteScope> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('cardKind'), cardKind: z.enum(CARD_KINDS) }),
  z.object({ kind: z.literal('lane'), laneId: idSchema('lane') }),
  z.object({
    kind: z.literal('things'),
    ids: z.array(z.string().check(z.maxLength(128))).check(z.minLength(1), z.maxLength(500)),
  }),
]);

const terms = {
  title: z.string().check(z.maxLength(200)),
  budget: dots,
  maxPerItem: dots,
  scope: scopeSchema,
  secret: z.boolean(),
};

const isFair = ({ budget, maxPerItem }: VoteTerms): boolean => maxPerItem <= budget;

/** Refuses terms out of range, and more dots for one thing than anybody has. */
export const voteTermsSchema: z.ZodMiniType<VoteTerms> = z.object(terms).check(z.refine(isFair));

/** Refuses what is no vote; drops keys it does not know. */
export const voteSchema: z.ZodMiniType<Vote> = z
  .object({
    id: idSchema('vote'),
    ...terms,
    openedAt: instant,
    openedBy: z.string(),
    closedAt: z.nullable(instant),
    voters: z.int().check(z.gte(0)),
  })
  .check(z.refine(isFair));
