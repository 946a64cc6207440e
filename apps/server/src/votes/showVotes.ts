import { publishVotes } from '@wayline/document';
import type { Projection } from '../sessions/projection.ts';
import { readShown } from './readShown.ts';
import type { VoteStore } from './voteStore.ts';

/** Shows the votes of boards, by their ids. */
export function showVotes(store: VoteStore): Projection {
  return {
    async read(boardId, only) {
      const held = await readShown(store, boardId, only);
      return (doc) => publishVotes(doc, held, only);
    },
  };
}
