import type { ReactElement } from 'react';
import { SelectField } from '../fields/SelectField.tsx';
import { useFieldText } from '../fieldText.ts';

interface MixedSelectProps<T extends string> {
  readonly label: string;
  /** `null` where they differ. */
  readonly value: T | null;
  readonly names: Readonly<Record<T, string>>;
  readonly order: readonly T[];
  readonly onChange: (value: T) => void;
}

/** One of a closed list of words for several things, which may differ until one is chosen. */
export function MixedSelect<T extends string>(props: MixedSelectProps<T>): ReactElement {
  const { label, value, names, order, onChange } = props;
  const words = useFieldText();
  const all = { '': words.mixed, ...names } as Readonly<Record<T | '', string>>;
  return (
    <SelectField<T | ''>
      label={label}
      value={value ?? ''}
      order={value === null ? ['', ...order] : order}
      names={all}
      onChange={(chosen) => chosen !== '' && onChange(chosen)}
    />
  );
}
