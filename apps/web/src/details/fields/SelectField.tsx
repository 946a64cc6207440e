import type { ReactElement } from 'react';
import { useSession } from '../../session/useSession.ts';
import styles from './fields.module.css';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly names: Readonly<Record<T, string>>;
  readonly order?: readonly T[];
  readonly onChange: (value: T) => void;
}

/** One of a closed list of words. */
export function SelectField<T extends string>({
  label,
  value,
  names,
  order,
  onChange,
}: SelectFieldProps<T>): ReactElement {
  const { canEdit } = useSession();
  const values = order ?? (Object.keys(names) as T[]);
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value}
      disabled={!canEdit}
      onChange={(event) => {
        const chosen = values.find((one) => one === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {names[one]}
        </option>
      ))}
    </select>
  );
}
