import { readNumber } from '@wayline/domain';
import type { ReactElement } from 'react';
import { ValueField } from './ValueField.tsx';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly least?: number;
  readonly most?: number;
  readonly placeholder?: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A number as people write it; what is none, or out of bounds, leaves the value as it was. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, value, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, onChange } = props;
  return (
    <ValueField
      label={label}
      numeric
      placeholder={props.placeholder ?? '–'}
      value={value === undefined ? '' : String(value)}
      onCommit={(written) => {
        if (written === '') return onChange(undefined);
        const number = readNumber(written)?.value;
        if (number !== undefined && number >= least && number <= most) onChange(number);
      }}
    />
  );
}
