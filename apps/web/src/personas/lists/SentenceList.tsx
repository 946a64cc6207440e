import type { Persona } from '@wayline/domain';
import type { ReactElement } from 'react';
import { usePersonaText } from '../personaText.ts';
import { DraftField } from './DraftField.tsx';
import { EntryList } from './EntryList.tsx';
import { type SentenceField, useEntries } from './useEntries.ts';

const isEmpty = (sentence: string): boolean => sentence.trim() === '';

/** A list of sentences: goals, needs, what they say. */
export function SentenceList({
  persona,
  field,
  className,
}: {
  readonly persona: Persona;
  readonly field: SentenceField;
  readonly className?: string | undefined;
}): ReactElement {
  const words = usePersonaText().sheet;
  const list = useEntries(persona, field);
  const label = words.lists[field];
  return (
    <EntryList {...list} label={label} blank="" isEmpty={isEmpty} className={className}>
      {({ entry, place, isBlank, set, onKeyDown }) => (
        <DraftField
          label={isBlank ? words.adding[field] : words.entry(label, place)}
          value={entry}
          placeholder={words.adding[field]}
          onCommit={(next, isLeaving) => set(() => next.trim(), isLeaving)}
          onKeyDown={onKeyDown}
        />
      )}
    </EntryList>
  );
}
