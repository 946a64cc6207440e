import type { TableChoices as Choices, TableReading } from '@wayline/exchange';
import type { ReactNode } from 'react';
import { Select } from '../../ui/controls/Select.tsx';
import styles from './TablePreview.module.css';
import type { TablePreviewText } from './tablePreviewWords.ts';

export interface TableChoicesProps {
  readonly reading: TableReading;
  readonly words: TablePreviewText;
  readonly onChange: (change: Partial<Choices>) => void;
}

/** How a table was read, each of it to be chosen otherwise; what its kind of file does not have is left out. */
export function TableChoices({ reading, words, onChange }: TableChoicesProps): ReactNode {
  const { sheets = [], sheet, layout, delimiter, encoding } = reading;
  const named = <Key extends string>(names: Readonly<Record<Key, string>>) =>
    (Object.entries(names) as [Key, string][]).map(([value, name]) => ({ value, name }));
  return (
    <div className={styles.choices}>
      {sheets.length > 1 && (
        <Select
          label={words.sheet}
          value={sheet ?? ''}
          options={[{ value: '', name: words.allSheets }, ...sheets.map((name) => ({ value: name, name }))]}
          onChange={(value) => onChange({ sheet: value })}
        />
      )}
      {layout !== undefined && (
        <Select
          label={words.layout}
          value={layout}
          options={named(words.layouts)}
          onChange={(value) => onChange({ layout: value as NonNullable<Choices['layout']> })}
        />
      )}
      {delimiter !== undefined && (
        <Select
          label={words.delimiter}
          value={delimiter}
          options={named(words.delimiters)}
          onChange={(value) => onChange({ delimiter: value as NonNullable<Choices['delimiter']> })}
        />
      )}
      {encoding !== undefined && (
        <Select
          label={words.encoding}
          value={encoding}
          options={named(words.encodings)}
          onChange={(value) => onChange({ encoding: value as NonNullable<Choices['encoding']> })}
        />
      )}
    </div>
  );
}
