import type { Collection } from '@wayline/domain';
import type { KeyboardEvent, ReactElement } from 'react';
import { type Leave, TextEditor } from '../text/TextEditor.tsx';
import { useUi } from '../ui/uiStore.ts';
import styles from './SpotText.module.css';

interface SpotTextProps {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly label: string;
  /** Shown while it is being written and still empty. */
  readonly placeholder: string;
  /** Shown in place of an empty text. */
  readonly empty?: string;
  readonly className?: string | undefined;
  readonly caret?: number | undefined;
  readonly onLeave: (how: Leave) => void;
  readonly onType?: (text: string) => void;
  readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
}

/** A shared text where it stands: words, and a field in the same letters while it is the one being written. */
export function SpotText(props: SpotTextProps): ReactElement | null {
  const { collection, id, field, value, empty, className } = props;
  const editing = useUi((ui) => (ui.editing?.id === id && ui.editing.field === field ? ui.editing : null));
  if (editing) {
    return (
      <span className={`${styles.writer} ${className ?? ''}`}>
        <TextEditor
          collection={collection}
          id={id}
          field={field}
          label={props.label}
          placeholder={props.placeholder}
          {...(props.caret !== undefined && { caret: props.caret })}
          {...(editing.typed !== undefined && { typed: editing.typed })}
          onLeave={props.onLeave}
          {...(props.onType && { onType: props.onType })}
          {...(props.onKey && { onKey: props.onKey })}
        />
      </span>
    );
  }
  if (value.trim() === '')
    return empty === undefined ? null : (
      <span className={`${styles.text} ${styles.hint} ${className ?? ''}`}>{empty}</span>
    );
  return (
    <span className={`${styles.text} ${className ?? ''}`} dir="auto">
      {value}
    </span>
  );
}
