import { type ReactElement, useEffect, useState } from 'react';
import { useSession } from '../../session/useSession.ts';
import styles from './fields.module.css';

interface ValueFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly numeric?: boolean;
  /** Id of a datalist with suggestions. */
  readonly list?: string;
  /** Called when the field is left, with what stands in it. */
  readonly onCommit: (value: string) => void;
}

/** A value that is written as a whole, when its field is left: a source, a date, a number. */
export function ValueField({
  label,
  value,
  placeholder,
  numeric = false,
  list,
  onCommit,
}: ValueFieldProps): ReactElement {
  const { canEdit } = useSession();
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft(null), [value]);
  const commit = (): void => {
    if (draft !== null && draft.trim() !== value) onCommit(draft.trim());
    setDraft(null);
  };
  return (
    <input
      className={styles.input}
      aria-label={label}
      placeholder={placeholder}
      inputMode={numeric ? 'numeric' : 'text'}
      readOnly={!canEdit}
      list={list}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key !== 'Escape') return;
        setDraft(null);
        event.stopPropagation();
      }}
    />
  );
}
