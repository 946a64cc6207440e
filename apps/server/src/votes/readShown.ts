import type { HeldVote } from '@wayline/domain';
import { shownOf } from './shownOf.ts';
import type { VoteStore } from './voteStore.ts';

/** What everybody may see of these votes of a board, or of all, the newest first. */
export async function readShown(
  store: VoteStore,
  boardId: string,
  only: ReadonlySet<string> | null = null,
): Promise<readonly HeldVote[]> {
  const votes = (await store.listVotes(boardId)).filter(({ id }) => only === null || only.has(id));
  return Promise.all(votes.map(async (vote) => shownOf(vote, await store.listBallots(boardId, vote.id))));
}
