import type { ReactNode } from 'react';
import { useUiStore } from '../../ui/uiStore.ts';
import { VoteQuestion } from '../VoteQuestion.tsx';
import { useVoteText } from '../voteWords.ts';

interface EndVoteProps {
  readonly voteId: string;
  /** People here who have not voted yet. */
  readonly waiting: number;
  readonly onClose: () => void;
}

/** Asks once more before a vote ends, since nothing brings an ended vote back. */
export function EndVote({ voteId, waiting, onClose }: EndVoteProps): ReactNode {
  const { ending, end } = useVoteText();
  const ui = useUiStore();
  return (
    <VoteQuestion
      title={ending.title}
      leads={waiting > 0 ? [ending.lead, ending.waiting(waiting)] : [ending.lead]}
      keep={ending.keep}
      act={end}
      command={{ type: 'closeVote', args: { voteId } }}
      // Whoever ends a vote wants to see what came out.
      onDone={() => ui.getState().showVote(voteId)}
      onClose={onClose}
    />
  );
}
