import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { useUiStore } from '../../ui/uiStore.ts';
import { useVoteCommand } from '../useVoteCommand.ts';
import { useVoteText } from '../voteWords.ts';
import styles from './VoteBar.module.css';

interface EndVoteProps {
  readonly voteId: string;
  /** People here who have not voted yet. */
  readonly waiting: number;
  readonly onClose: () => void;
}

/** Asks once more before a vote ends, since nothing brings an ended vote back. */
export function EndVote({ voteId, waiting, onClose }: EndVoteProps): ReactNode {
  const { ending, end } = useVoteText();
  const run = useVoteCommand();
  const ui = useUiStore();
  const [isPending, setPending] = useState(false);
  async function close(): Promise<void> {
    setPending(true);
    const isDone = await run({ type: 'closeVote', args: { voteId } });
    onClose();
    // Whoever ends a vote wants to see what came out.
    if (isDone) ui.getState().showVote(voteId);
  }
  return (
    <Dialog
      title={ending.title}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onPress={onClose}>
            {ending.keep}
          </Button>
          <Button look="ink" size="large" isPending={isPending} onPress={() => void close()}>
            {end}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{ending.lead}</p>
      {waiting > 0 && <p className={styles.lead}>{ending.waiting(waiting)}</p>}
    </Dialog>
  );
}
