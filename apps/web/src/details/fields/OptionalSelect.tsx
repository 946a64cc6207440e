import type { ReactElement } from 'react';
import { useFieldText } from '../fieldText.ts';
import { SelectField } from './SelectField.tsx';

interface OptionalSelectProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly names: Readonly<Record<T, string>>;
  readonly order?: readonly T[];
  /** What stands for no value; "Not said" when absent. */
  readonly none?: string;
  readonly onChange: (value: T | undefined) => void;
}

/** One of a closed list of words, or none of them. */
export function OptionalSelect<T extends string>(props: OptionalSelectProps<T>): ReactElement {
  const { label, value, names, order = Object.keys(names) as T[], onChange } = props;
  const words = useFieldText();
  const all = { '': props.none ?? words.notSaid, ...names } as Readonly<Record<T | '', string>>;
  return (
    <SelectField<T | ''>
      label={label}
      value={value ?? ''}
      order={['', ...order]}
      names={all}
      onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
    />
  );
}
