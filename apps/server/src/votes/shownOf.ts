import type { HeldVote } from '@wayline/domain';
import type { StoredBallot, StoredVote } from './voteStore.ts';

/**
 * What everybody may see of a vote: ballots without their givers, in the order of their numbers, since that in which
 * people voted would say who is who; those of a secret vote not before it is closed.
 */
export function shownOf(
  { boardId, openedAt, closedAt, ...vote }: StoredVote,
  given: readonly StoredBallot[],
): HeldVote {
  const counted = given.filter(({ dots }) => Object.values(dots).some((count) => count > 0));
  const isHidden = vote.secret && closedAt === null;
  return {
    vote: {
      ...vote,
      openedAt: new Date(openedAt).toISOString(),
      closedAt: closedAt === null ? null : new Date(closedAt).toISOString(),
      voters: counted.length,
    },
    ballots: isHidden ? [] : counted.map(({ number, dots }) => ({ participantId: number, dots })),
  };
}
