import { setFields } from '@wayline/document';
import { PERSONA_BASES, PERSONA_ROLES, type Persona, type PersonaRole, readNumber } from '@wayline/domain';
import type { ReactElement } from 'react';
import { SelectField } from '../../details/fields/SelectField.tsx';
import { ValueField } from '../../details/fields/ValueField.tsx';
import { useSession } from '../../session/useSession.ts';
import { DraftField } from '../lists/DraftField.tsx';
import { SentenceList } from '../lists/SentenceList.tsx';
import { usePersonaText } from '../personaText.ts';
import { readShare } from './readShare.ts';
import { Section } from './Section.tsx';
import styles from './sheet.module.css';

type Role = PersonaRole | 'none';

/** The one-line fields: role, segment, share, and what it all rests on. */
export function Facts({ persona }: { readonly persona: Persona }): ReactElement {
  const words = usePersonaText().sheet;
  const { board } = useSession();
  const { id } = persona;
  const set = (fields: Parameters<typeof setFields<'personas'>>[3]): void =>
    void setFields(board, 'personas', id, fields);

  return (
    <>
      <Section title={words.evidence}>
        <dl className={styles.facts}>
          <dt>{words.basis}</dt>
          <dd>
            <SelectField
              label={words.basis}
              value={persona.basis}
              order={PERSONA_BASES}
              names={words.bases}
              onChange={(basis) => set({ basis })}
            />
          </dd>
          <dt>{words.sample}</dt>
          <dd>
            <ValueField
              label={words.sample}
              value={persona.sampleSize === undefined ? '' : String(persona.sampleSize)}
              placeholder="–"
              numeric
              onCommit={(text) => {
                const count = readNumber(text)?.value ?? null;
                const isCount = count !== null && Number.isInteger(count) && count >= 0;
                if (isCount || text === '') set({ sampleSize: isCount ? count : undefined });
              }}
            />
          </dd>
          <dt>{words.sources}</dt>
          <dd>
            <SentenceList persona={persona} field="sources" />
          </dd>
        </dl>
      </Section>
      <Section title={words.facts}>
        <dl className={styles.facts}>
          <dt>{words.role}</dt>
          <dd>
            <SelectField<Role>
              label={words.role}
              value={persona.role ?? 'none'}
              order={['none', ...PERSONA_ROLES]}
              names={{ none: words.noRole, ...words.roles }}
              onChange={(role) => set({ role: role === 'none' ? undefined : role })}
            />
          </dd>
          <dt>{words.segment}</dt>
          <dd>
            <DraftField
              label={words.segment}
              value={persona.segment ?? ''}
              placeholder={words.segmentHint}
              onCommit={(text) => set({ segment: text.trim() || undefined })}
            />
          </dd>
          <dt>{words.share}</dt>
          <dd>
            <ValueField
              label={words.share}
              value={persona.share === undefined ? '' : words.percent(persona.share)}
              placeholder={words.shareHint}
              onCommit={(text) => {
                const share = readShare(text);
                if (share !== null || text === '') set({ share: share ?? undefined });
              }}
            />
          </dd>
        </dl>
      </Section>
    </>
  );
}
