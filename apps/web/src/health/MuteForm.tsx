import { muteFinding } from '@wayline/document';
import type { Finding } from '@wayline/domain';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useSession } from '../session/useSession.ts';
import { useTwin } from '../twin/TwinContext.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import styles from './finding.module.css';
import { useHealthText } from './healthWords.ts';

/** The next finding of the page, or the one before the last. */
function besideRow(form: HTMLElement | null): HTMLElement | undefined {
  const row = form?.closest('li');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-spot^="finding|"]')];
  const at = rows.findIndex((other) => row?.contains(other));
  return rows[at + 1] ?? rows[at - 1];
}

/** Asks why a finding need not be shown. */
export function MuteForm({
  finding: { on, key },
  onCancel,
}: {
  readonly finding: Finding;
  readonly onCancel: () => void;
}): ReactElement {
  const { health: text } = useHealthText();
  const { board } = useSession();
  const { say } = useTwin();
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    // The row goes with its finding: the keyboard stays in the list.
    const beside = besideRow(form.current);
    if (!muteFinding(board, { on, key, reason }).ok) return;
    say(text.said.muted);
    beside?.focus();
  }

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
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
      <Button onPress={onCancel}>{text.muting.cancel}</Button>
    </form>
  );
}
