import type { NamedValue, Persona } from '@wayline/domain';
import type { ReactElement } from 'react';
import { usePersonaText } from '../personaText.ts';
import { DraftField } from './DraftField.tsx';
import { EntryList } from './EntryList.tsx';
import styles from './lists.module.css';
import { useEntries } from './useEntries.ts';

const BLANK: NamedValue = { name: '', value: '' };
const isEmpty = ({ name, value }: NamedValue): boolean => name.trim() === '' && value.trim() === '';

/** A list of names with their values: demographics, and whatever a team has in addition. */
export function NamedList({
  persona,
  field,
}: {
  readonly persona: Persona;
  readonly field: 'demographics' | 'custom';
}): ReactElement {
  const words = usePersonaText().sheet;
  const list = useEntries(persona, field);
  const [name, add] =
    field === 'custom' ? [words.field, words.addCustom] : [words.fact, words.addDemographic];
  return (
    <EntryList {...list} label={words[field]} blank={BLANK} isEmpty={isEmpty}>
      {({ entry, place, isBlank, set, onKeyDown }) => (
        <span className={styles.pair}>
          <DraftField
            className={styles.name}
            label={isBlank ? add : words.entry(name, place)}
            value={entry.name}
            placeholder={isBlank ? add : name}
            onCommit={(text, isLeaving) => set((now) => ({ ...now, name: text.trim() }), isLeaving)}
            onKeyDown={onKeyDown}
          />
          {!isBlank && (
            <DraftField
              label={entry.name || words.entry(words.value, place)}
              value={entry.value}
              placeholder={words.value}
              onCommit={(text, isLeaving) => set((now) => ({ ...now, value: text.trim() }), isLeaving)}
              onKeyDown={onKeyDown}
            />
          )}
        </span>
      )}
    </EntryList>
  );
}
