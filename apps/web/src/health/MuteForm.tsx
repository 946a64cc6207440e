import { muteFinding } from '@wayline/document';
import type { Finding } from '@wayline/domain';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useSession } from '../session/useSession.ts';
import { useTwin } from '../twin/TwinContext.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import styles from './finding.module.css';
import { useHealthText } from './healthWords.ts';

/** Asks why a finding need not be shown. */
export function MuteForm({
  finding: { on, key },
  onDone,
}: {
  readonly finding: Finding;
  readonly onDone: () => void;
}): ReactElement {
  const { health: text } = useHealthText();
  const { board } = useSession();
  const { say } = useTwin();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!muteFinding(board, { on, key, reason }).ok) return;
    say(text.said.muted);
    onDone();
  }

  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <TextField
        label={text.muting.reason}
        value={reason}
        onChange={setReason}
        inputRef={field}
        maxLength={200}
        className={styles.reason}
      />
      <Button type="submit" look="ink" isDisabled={reason.trim() === ''}>
        {text.muting.confirm}
      </Button>
      <Button onPress={onDone}>{text.muting.cancel}</Button>
    </form>
  );
}
