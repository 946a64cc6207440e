import { type ReactNode, useState } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import styles from './RoomQuestion.module.css';

interface RoomQuestionProps {
  readonly title: string;
  /** What it comes to, a paragraph each. */
  readonly leads: readonly string[];
  readonly keep: string;
  readonly act: string;
  /** Does it; true once it is done. */
  readonly run: () => Promise<boolean>;
  readonly onDone?: () => void;
  readonly onClose: () => void;
}

/** Asks once more before something is done to what goes on in the room that nothing brings back. */
export function RoomQuestion({
  title,
  leads,
  keep,
  act,
  run,
  onDone,
  onClose,
}: RoomQuestionProps): ReactNode {
  const [isPending, setPending] = useState(false);
  async function carryOut(): Promise<void> {
    setPending(true);
    const isDone = await run();
    onClose();
    if (isDone) onDone?.();
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
