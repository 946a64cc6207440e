import type { ReactNode } from 'react';
import { useNews } from '../../board/news/NewsContext.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { VoteQuestion } from '../VoteQuestion.tsx';
import { useVoteText } from '../voteWords.ts';

interface RemoveVoteProps {
  readonly voteId: string;
  readonly onClose: () => void;
}

/** Asks once more before results are gone for all. */
export function RemoveVote({ voteId, onClose }: RemoveVoteProps): ReactNode {
  const { removing, remove, removed } = useVoteText();
  const tell = useNews();
  const ui = useUiStore();
  return (
    <VoteQuestion
      title={removing.title}
      leads={[removing.lead]}
      keep={removing.keep}
      act={remove}
      command={{ type: 'removeVote', args: { voteId } }}
      onDone={() => {
        ui.getState().showVote(null);
        tell({ message: removed });
      }}
      onClose={onClose}
    />
  );
}
