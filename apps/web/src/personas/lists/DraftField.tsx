import { type KeyboardEvent, type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from '../../session/useSession.ts';
import { classes } from '../../ui/controls/classes.ts';
import styles from './lists.module.css';

/** So long after the last letter others see the text. */
const PAUSE_MS = 250;

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly maxLength?: number;
  /** Called in pauses of typing, and when the field is left. */
  readonly onCommit: (text: string, isLeaving: boolean) => void;
  /** Called before the field's own keys; what it prevents, the field leaves alone. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase());

/** A text that is written as a whole, in pauses of typing; it looks like the text it is until it is entered. */
export function DraftField({
  label,
  value,
  placeholder,
  className,
  inputMode = 'text',
  maxLength = 2000,
  onCommit,
  onKeyDown,
}: DraftFieldProps): ReactElement {
  const { canEdit, history } = useSession();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = draft ?? value;
  const latest = useRef({ draft, value, onCommit });
  latest.current = { draft, value, onCommit };

  function commit(isLeaving: boolean): void {
    clearTimeout(timer.current);
    const now = latest.current;
    // An empty line is taken away when it is left, not while its words are exchanged.
    if (now.draft === null || (!isLeaving && now.draft.trim() === '')) return;
    latest.current = { ...now, draft: null };
    if (now.draft !== now.value) now.onCommit(now.draft, isLeaving);
    setDraft(null);
  }

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = '0';
    element.style.height = `${element.scrollHeight}px`;
  }, [shown]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      // A view that is left while one still types must not swallow the last letters.
      const last = latest.current;
      if (last.draft?.trim() && last.draft !== last.value) last.onCommit(last.draft, true);
    },
    [],
  );

  return (
    <textarea
      ref={field}
      rows={1}
      dir="auto"
      aria-label={label}
      placeholder={canEdit ? placeholder : undefined}
      readOnly={!canEdit}
      spellCheck={false}
      inputMode={inputMode}
      maxLength={maxLength}
      className={classes(styles.field, className)}
      value={shown}
      onChange={({ target }) => {
        const next = target.value.replace(/\n/g, ' ');
        setDraft(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => commit(false), PAUSE_MS);
      }}
      onBlur={() => {
        commit(true);
        history.stop();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (isUndo(event) || event.key === 'Enter' || event.altKey) commit(false);
        // A line that was begun has more fields than an empty one, and Tab must find them.
        else if (event.key === 'Tab' && !event.shiftKey) flushSync(() => commit(false));
        onKeyDown?.(event);
        if (event.defaultPrevented) return;
        if (event.key === 'Escape' || event.key === 'Enter') {
          event.preventDefault();
          event.currentTarget.blur();
        }
      }}
    />
  );
}
