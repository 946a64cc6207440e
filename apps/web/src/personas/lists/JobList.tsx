import { JOB_KINDS, type Job, type Persona } from '@wayline/domain';
import { Fragment, type ReactElement } from 'react';
import { SelectField } from '../../details/fields/SelectField.tsx';
import { usePersonaText } from '../personaText.ts';
import { DraftField } from './DraftField.tsx';
import { EntryList } from './EntryList.tsx';
import styles from './lists.module.css';
import { useEntries } from './useEntries.ts';

const BLANK: Job = { kind: 'functional', when: '', want: '', soThat: '' };
const isEmpty = ({ when, want, soThat }: Job): boolean => `${when}${want}${soThat}`.trim() === '';
const PARTS = ['when', 'want', 'soThat'] as const;

/** What they want to get done, each as one sentence in three parts. */
export function JobList({ persona }: { readonly persona: Persona }): ReactElement {
  const words = usePersonaText().sheet;
  const list = useEntries(persona, 'jobs');
  const hints = { when: words.whenHint, want: words.wantHint, soThat: words.soThatHint };
  return (
    <EntryList {...list} label={words.jobs} blank={BLANK} isEmpty={isEmpty} className={styles.jobs}>
      {({ entry, place, isBlank, set, onKeyDown }) => (
        <span className={styles.job}>
          {(isBlank ? PARTS.slice(0, 1) : PARTS).map((part) => (
            <Fragment key={part}>
              {!isBlank && (
                <span className={styles.lead} aria-hidden="true">
                  {words[part]}
                </span>
              )}
              <DraftField
                label={isBlank ? words.addJob : `${words.entry(words.jobs, place)}, ${words[part]}`}
                value={entry[part]}
                placeholder={isBlank ? words.addJob : hints[part]}
                onCommit={(text, isLeaving) => set((now) => ({ ...now, [part]: text.trim() }), isLeaving)}
                onKeyDown={onKeyDown}
              />
            </Fragment>
          ))}
          {!isBlank && (
            <span className={styles.kind}>
              <SelectField
                label={`${words.entry(words.jobs, place)}, ${words.jobKind}`}
                value={entry.kind}
                order={JOB_KINDS}
                names={words.jobKinds}
                onChange={(kind) => set((now) => ({ ...now, kind }), false, false)}
              />
            </span>
          )}
        </span>
      )}
    </EntryList>
  );
}
