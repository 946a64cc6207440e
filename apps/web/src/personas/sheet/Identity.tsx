import type { Persona } from '@wayline/domain';
import { quoteMark } from '@wayline/scene';
import type { ReactElement } from 'react';
import { Marks } from '../../marks/Marks.tsx';
import { useSession } from '../../session/useSession.ts';
import { LiveField } from '../../text/LiveField.tsx';
import { NamedList } from '../lists/NamedList.tsx';
import { usePersonaText } from '../personaText.ts';
import { Facts } from './Facts.tsx';
import { LookPicker } from './LookPicker.tsx';
import { PhotoAvatar } from './PhotoAvatar.tsx';
import { Section } from './Section.tsx';
import { SheetMaps } from './SheetMaps.tsx';
import styles from './sheet.module.css';

const MARK = [quoteMark(0, 0)];

/** Who it is: the sheet's first column, as it is drawn on the poster. */
export function Identity({ persona }: { readonly persona: Persona }): ReactElement {
  const words = usePersonaText().sheet;
  const { canEdit } = useSession();
  const { id } = persona;
  const field = { collection: 'personas', id, readOnly: !canEdit } as const;
  const hint = (text: string): string => (canEdit ? text : '');
  return (
    <div className={styles.identity}>
      <div className={styles.who}>
        <PhotoAvatar persona={persona} size={64} />
        <div className={styles.names}>
          <h2 className="onlyRead">{persona.name}</h2>
          <LiveField
            {...field}
            field="name"
            label={words.name}
            placeholder={hint(words.nameHint)}
            className={styles.name}
          />
          <LiveField
            {...field}
            field="archetype"
            label={words.archetype}
            placeholder={hint(words.archetypeHint)}
            className={styles.archetype}
          />
        </div>
      </div>
      <div className={styles.quote}>
        <svg width="16" height="14" className={styles.quoteMark} aria-hidden="true">
          <Marks marks={MARK} />
        </svg>
        <LiveField
          {...field}
          field="quote"
          label={words.quote}
          placeholder={hint(words.quoteHint)}
          className={styles.quoteText}
        />
      </div>
      <Section title={words.look}>
        <LookPicker persona={persona} />
      </Section>
      <Facts persona={persona} />
      <Section title={words.demographics}>
        <NamedList persona={persona} field="demographics" />
      </Section>
      <Section title={words.maps}>
        <SheetMaps persona={persona} />
      </Section>
    </div>
  );
}
