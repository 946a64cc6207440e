import type { ReactElement } from 'react';
import styles from './Choose.module.css';

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

/** One of many in little room: the browser's own list, in the look of a button. */
export function Choose({ label, value, options, onChange }: ChooseProps): ReactElement {
  return (
    <select
      className={styles.choose}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
