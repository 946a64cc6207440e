import { setFields } from '@wayline/document';
import type { Persona } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useSession } from '../../session/useSession.ts';
import { LiveField } from '../../text/LiveField.tsx';
import { DraftField } from '../lists/DraftField.tsx';
import { JobList } from '../lists/JobList.tsx';
import { NamedList } from '../lists/NamedList.tsx';
import { SentenceList } from '../lists/SentenceList.tsx';
import { SliderList } from '../lists/SliderList.tsx';
import type { SentenceField } from '../lists/useEntries.ts';
import { usePersonaText } from '../personaText.ts';
import { ChannelPreferences } from './ChannelPreferences.tsx';
import { Section } from './Section.tsx';
import styles from './sheet.module.css';

const QUARTERS = ['says', 'thinks', 'does', 'feels'] as const;

/** What they want, what stands in their way and how they act: the sheet beside the first column. */
export function Body({ persona }: { readonly persona: Persona }): ReactElement {
  const words = usePersonaText().sheet;
  const { board, canEdit } = useSession();
  const list = (field: SentenceField): ReactElement => (
    <Section title={words.lists[field]}>
      <SentenceList persona={persona} field={field} />
    </Section>
  );
  return (
    <div className={styles.body}>
      <Section title={words.bio} isWide>
        <div className={styles.bio}>
          <LiveField
            collection="personas"
            id={persona.id}
            field="bio"
            label={words.bio}
            placeholder={canEdit ? words.bioHint : ''}
            readOnly={!canEdit}
            multiline
            className={styles.bioText}
          />
        </div>
      </Section>
      <Section title={words.jobs} isWide>
        <JobList persona={persona} />
      </Section>
      {list('goals')}
      {list('frustrations')}
      {list('needs')}
      {list('motivations')}
      <Section title={words.empathy} isWide>
        <div className={styles.empathy}>
          {QUARTERS.map((quarter) => (
            <div key={quarter} className={styles.quarter}>
              <h4>{words.lists[quarter]}</h4>
              <SentenceList persona={persona} field={quarter} />
            </div>
          ))}
        </div>
      </Section>
      <Section title={words.traits}>
        <SliderList persona={persona} field="traits" />
      </Section>
      <Section title={words.skills}>
        <SliderList persona={persona} field="skills" />
      </Section>
      <ChannelPreferences persona={persona} />
      {list('behaviours')}
      {list('devices')}
      <Section title={words.tone}>
        <DraftField
          label={words.tone}
          value={persona.tone ?? ''}
          placeholder={words.toneHint}
          onCommit={(text) =>
            setFields(board, 'personas', persona.id, { tone: text.trim() === '' ? undefined : text.trim() })
          }
        />
      </Section>
      <Section title={words.custom}>
        <NamedList persona={persona} field="custom" />
      </Section>
    </div>
  );
}
