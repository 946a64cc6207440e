import type { VoteCommand } from '@wayline/document';
import { useNews } from '../board/news/NewsContext.ts';
import { useSession } from '../session/useSession.ts';
import { refusalIn } from '../sync/refusalIn.ts';
import { useVoteText } from './voteWords.ts';

/** Asks the server for something about a vote, and says why where it refuses; true once it is done. */
export function useVoteCommand(): (command: VoteCommand) => Promise<boolean> {
  const { ask } = useSession();
  const words = useVoteText();
  const tell = useNews();
  return async (command) => {
    const outcome = await ask(command);
    if (outcome !== 'done') tell({ message: refusalIn(words.refused, outcome) });
    return outcome === 'done';
  };
}
