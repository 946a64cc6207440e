import type { Collection } from '@wayline/domain';
import type { ReactElement } from 'react';
import { usePresence } from '../presence/usePresence.ts';
import { grow } from './grow.ts';
import styles from './LiveField.module.css';
import { useLiveText } from './useLiveText.ts';

interface LiveFieldProps {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly className?: string | undefined;
  /** Enter writes a new line instead of leaving. */
  readonly multiline?: boolean;
}

/** A shared text as a field of a panel; it looks like the text it is until it is entered. */
export function LiveField(props: LiveFieldProps): ReactElement {
  const { collection, id, field, label, multiline = false } = props;
  const presence = usePresence();
  const live = useLiveText<HTMLTextAreaElement>(collection, id, field, grow);
  return (
    <textarea
      {...live.handlers}
      ref={live.ref}
      rows={1}
      dir="auto"
      aria-label={label}
      placeholder={props.placeholder}
      readOnly={props.readOnly}
      spellCheck={false}
      className={`${styles.field} ${props.className ?? ''}`}
      onFocus={live.publish}
      onBlur={() => presence.set({ editing: null })}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' || (event.key === 'Enter' && !multiline && !event.shiftKey)) {
          event.preventDefault();
          event.currentTarget.blur();
        }
      }}
    />
  );
}
