import type { VoteCommand } from '@wayline/document';
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { useVoteCommand } from './useVoteCommand.ts';
import styles from './VoteQuestion.module.css';

interface VoteQuestionProps {
  readonly title: string;
  /** What it comes to, a paragraph each. */
  readonly leads: readonly string[];
  readonly keep: string;
  readonly act: string;
  readonly command: VoteCommand;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks once more before something is done to a vote that nothing brings back. */
export function VoteQuestion({
  title,
  leads,
  keep,
  act,
  command,
  onDone,
  onClose,
}: VoteQuestionProps): ReactNode {
  const run = useVoteCommand();
  const [isPending, setPending] = useState(false);
  async function carryOut(): Promise<void> {
    setPending(true);
    const isDone = await run(command);
    onClose();
    if (isDone) onDone();
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onPress={onClose}>
            {keep}
          </Button>
          <Button look="ink" size="large" isPending={isPending} onPress={() => void carryOut()}>
            {act}
          </Button>
        </>
      }
    >
      {leads.map((lead) => (
        <p key={lead} className={styles.lead}>
          {lead}
        </p>
      ))}
    </Dialog>
  );
}
