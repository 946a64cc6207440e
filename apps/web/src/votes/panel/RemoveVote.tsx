import { type ReactNode, useState } from 'react';
import { useNews } from '../../board/news/NewsContext.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { useUiStore } from '../../ui/uiStore.ts';
import { useVoteCommand } from '../useVoteCommand.ts';
import { useVoteText } from '../voteWords.ts';
import styles from './VotePanel.module.css';

interface RemoveVoteProps {
  readonly voteId: string;
  readonly onClose: () => void;
}

/** Asks once more before results are gone for all. */
export function RemoveVote({ voteId, onClose }: RemoveVoteProps): ReactNode {
  const { removing, remove, removed } = useVoteText();
  const run = useVoteCommand();
  const tell = useNews();
  const ui = useUiStore();
  const [isPending, setPending] = useState(false);
  async function removeNow(): Promise<void> {
    setPending(true);
    const isDone = await run({ type: 'removeVote', args: { voteId } });
    onClose();
    if (!isDone) return;
    ui.getState().showVote(null);
    tell({ message: removed });
  }
  return (
    <Dialog
      title={removing.title}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onPress={onClose}>
            {removing.keep}
          </Button>
          <Button look="ink" size="large" isPending={isPending} onPress={() => void removeNow()}>
            {remove}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{removing.lead}</p>
    </Dialog>
  );
}
