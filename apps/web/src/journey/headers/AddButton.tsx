import type { ReactElement } from 'react';
import styles from './AddButton.module.css';

interface AddButtonProps {
  readonly label: string;
  /** In which gap it stands: between columns or between rows. */
  readonly gap: 'column' | 'row';
  /** Length of the line through the map, in map units. */
  readonly line: number;
  readonly onPress: () => void;
}

/** The `+` in the gap after a step, stage or lane, with the line where the new one will stand. */
export function AddButton({ label, gap, line, onPress }: AddButtonProps): ReactElement {
  return (
    <button
      type="button"
      tabIndex={-1}
      data-add=""
      className={`${styles.add} ${gap === 'column' ? styles.column : styles.row}`}
      style={{ '--line': `${line}px` } as React.CSSProperties}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
      }}
    >
      <svg viewBox="0 0 24 24" width="13" height="13" aria-hidden="true">
        <path
          d="M12 5v14M5 12h14"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
      </svg>
    </button>
  );
}
