import type { Persona, Trait } from '@wayline/domain';
import type { ReactElement } from 'react';
import { usePersonaText } from '../personaText.ts';
import { DraftField } from './DraftField.tsx';
import { EntryList, type EntryRow } from './EntryList.tsx';
import styles from './lists.module.css';
import { Slider } from './Slider.tsx';
import { useEntries } from './useEntries.ts';

const BLANK: Trait = { name: '', value: 50 };
const isEmpty = ({ name }: Trait): boolean => name.trim() === '';

/** An end's word; without one the key goes. */
function withEnd(trait: Trait, end: 'low' | 'high', word: string): Trait {
  const { [end]: _, ...rest } = trait;
  return word === '' ? rest : { ...rest, [end]: word };
}

interface SliderRowProps {
  readonly row: EntryRow<Trait>;
  readonly name: string;
  readonly add: string;
}

function SliderRow({ row, name, add }: SliderRowProps): ReactElement {
  const words = usePersonaText().sheet;
  const { entry, place, isBlank, set, onKeyDown } = row;
  const about = entry.name || words.entry(name, place);
  return (
    <span className={styles.slider}>
      <DraftField
        label={isBlank ? add : words.entry(name, place)}
        value={entry.name}
        placeholder={add}
        onCommit={(text, isLeaving) => set((now) => ({ ...now, name: text.trim() }), isLeaving)}
        onKeyDown={onKeyDown}
      />
      {!isBlank && (
        <>
          <Slider
            label={about}
            value={entry.value}
            onCommit={(value) => set((now) => ({ ...now, value }), false, false)}
          />
          <span className={styles.ends}>
            <DraftField
              label={`${about}, ${words.low}`}
              value={entry.low ?? ''}
              placeholder={words.lowHint}
              onCommit={(text) => set((now) => withEnd(now, 'low', text.trim()))}
            />
            <DraftField
              className={styles.right}
              label={`${about}, ${words.high}`}
              value={entry.high ?? ''}
              placeholder={words.highHint}
              onCommit={(text) => set((now) => withEnd(now, 'high', text.trim()))}
            />
          </span>
        </>
      )}
    </span>
  );
}

/** Traits or skills: each a name and a place between two words. */
export function SliderList({
  persona,
  field,
}: {
  readonly persona: Persona;
  readonly field: 'traits' | 'skills';
}): ReactElement {
  const words = usePersonaText().sheet;
  const list = useEntries(persona, field);
  const [name, add] = field === 'traits' ? [words.trait, words.addTrait] : [words.skill, words.addSkill];
  return (
    <EntryList {...list} label={words[field]} blank={BLANK} isEmpty={isEmpty}>
      {(row) => <SliderRow row={row} name={name} add={add} />}
    </EntryList>
  );
}
